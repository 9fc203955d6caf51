/// Rows that follow from other tables alone: groups stand for the units in them.
enum Derived: String {
  case dutyUnit = "duty_unit"
  case chargeUnit = "charge_unit"
  case supervises

  /// As a SELECT; `table` says where each table is read from.
  func rows(_ table: (String) -> String) -> String {
    switch self {
    case .dutyUnit:
      """
      SELECT duty_id, unit_id FROM \(table("assignment")) WHERE unit_id IS NOT NULL
      UNION
      SELECT a.duty_id, m.unit_id FROM \(table("assignment")) a
      JOIN \(table("membership")) m ON m.group_id = a.group_id
      """
    case .chargeUnit:
      """
      SELECT plan_id, supervisor_id, role, unit_id FROM \(table("charge"))
      WHERE unit_id IS NOT NULL
      UNION
      SELECT c.plan_id, c.supervisor_id, c.role, m.unit_id
      FROM \(table("charge")) c JOIN \(table("membership")) m ON m.group_id = c.group_id
      """
    case .supervises:
      // Direct supervision comes before following; each pair stands once.
      """
      SELECT plan_id, unit_id, supervisor_id, min(role) AS role FROM \(table("charge_unit"))
      GROUP BY plan_id, unit_id, supervisor_id
      """
    }
  }
}
