using Hunsuan.Shared;

namespace Hunsuan.Ui;

/// <summary>Areas by their names, for fields that ask for one (ชื่อพื้นที่สำหรับช่องกรอก).</summary>
public interface IAreaNames
{
    /// <summary>The area with all areas around it; null when the code is not known.</summary>
    Text? FullName(string code);

    /// <summary>Codes of the areas that the typed text may mean, the best first.</summary>
    IReadOnlyList<string> CodesOf(string typed);
}
