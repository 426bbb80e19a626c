using Hunsuan.Engines.Benefits;
using Hunsuan.Imports.Survey;

namespace Hunsuan.Benefits.Screening;

/// <summary>A household of the file with its members (ครัวเรือนที่คัดกรอง).</summary>
internal sealed record ScreenedHousehold(HouseholdKey Key, int Row, Interval[] Facts, bool IsRefused)
{
    public List<ScreenedPerson> Members { get; } = [];
}

/// <summary>A person of the file (บุคคลที่คัดกรอง).</summary>
/// <param name="IsRefused">Some cell can't be read: a member of the household all the same, of whom that is not known.</param>
internal sealed record ScreenedPerson(int Number, Interval[] Facts, bool IsRefused);
