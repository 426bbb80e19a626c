namespace Hunsuan.Simulation;

/// <summary>A sub-district in which households may be invented (ตำบลที่ใช้จำลอง).</summary>
/// <param name="Code">The official code of 6 digits.</param>
/// <param name="Weight">How many live there compared with the others.</param>
/// <param name="Latitude">The centre, where known; without it the households get no coordinates.</param>
/// <param name="Longitude">The centre, where known.</param>
public sealed record SimulatedArea(string Code, double Weight = 1, double? Latitude = null, double? Longitude = null);

/// <summary>How many households to invent in a province, district or sub-district (จำนวนครัวเรือนในพื้นที่).</summary>
public sealed record SimulatedPlace(string AreaCode, int Households);
