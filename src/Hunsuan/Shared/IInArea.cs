namespace Hunsuan.Shared;

/// <summary>A record that belongs to an area, so that officers see only those of their own area (ข้อมูลตามพื้นที่).</summary>
public interface IInArea
{
    /// <summary>Province, district, sub-district and village digits: "34", "3401", "340102", "34010203".</summary>
    string AreaCode { get; }
}
