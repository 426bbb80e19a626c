using Hunsuan.Households;
using Hunsuan.Wellbeing;

namespace Hunsuan.Imports.Survey;

/// <summary>The households of the file by their key, so that members find theirs in whatever order they come (ครัวเรือนที่อ่านแล้ว).</summary>
internal sealed class HouseholdsInFile
{
    private readonly Dictionary<HouseholdKey, Entry> _entries = [];

    /// <summary>Row and day of the survey, and once it was written the household and its measurement; no day for a refused row.</summary>
    public sealed record Entry(int Row, DateOnly? SurveyedOn, TakenHousehold? Household, TakenMeasurement? Measurement);

    public Entry? Find(HouseholdKey key) => _entries.GetValueOrDefault(key);

    /// <summary>Notes that a household stands in this row; gives the earlier row where it stood before.</summary>
    public int? Meet(HouseholdKey key, int row) =>
        _entries.TryAdd(key, new(row, null, null, null)) ? null : _entries[key].Row;

    public void Accept(HouseholdKey key, DateOnly surveyedOn) => _entries[key] = _entries[key] with { SurveyedOn = surveyedOn };

    public void Written(HouseholdKey key, TakenHousehold household, TakenMeasurement measurement) =>
        _entries[key] = _entries[key] with { Household = household, Measurement = measurement };
}
