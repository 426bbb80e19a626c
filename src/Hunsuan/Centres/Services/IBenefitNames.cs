using Hunsuan.Shared;

namespace Hunsuan.Centres.Services;

/// <summary>The catalogue of benefits by their ids (ชื่อสวัสดิการสำหรับทำเนียบ), which stands above the directory.</summary>
public interface IBenefitNames
{
    /// <summary>Each benefit once, in the order of its id.</summary>
    IReadOnlyList<(string Id, Text Name)> All { get; }

    /// <summary>The page that tells about a benefit.</summary>
    string AddressOf(string id);
}
