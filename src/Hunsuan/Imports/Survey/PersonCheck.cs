using System.Globalization;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Households;
using Hunsuan.Imports.Rows;
using Hunsuan.Wellbeing;

namespace Hunsuan.Imports.Survey;

/// <summary>A person of the file, checked, with the household's measurement (บุคคลในไฟล์).</summary>
internal sealed record PersonRow(int Row, SurveyedMember Person, TakenMeasurement Measurement, Answers Answers);

/// <summary>Checks persons against their household and one another (ตรวจบุคคลในไฟล์): nobody without a household, nobody twice.</summary>
internal sealed class PersonCheck(PersonRows rows, RowReader row, HouseholdsInFile households, ImportNotes notes)
{
    // Stands in while nothing is written, so that the row can be checked all the same.
    private static readonly TakenHousehold NotWritten = new(Guid.Empty, "", IntakeChange.New, HasMoved: false);
    private static readonly TakenMeasurement NotMeasured = new(Guid.Empty, default, default, IntakeChange.New);

    private readonly Dictionary<(HouseholdKey, int), int> _rowsByNumber = [];
    private readonly Dictionary<long, Bearer> _byId = [];

    // Hashes, because half a million names would be kept for nothing.
    private readonly record struct Bearer(int Row, int FirstName, int? BirthDate)
    {
        public static Bearer Of(SurveyedMember person, int row) => new(row, person.FirstName?.GetHashCode(StringComparison.Ordinal) ?? 0, person.BirthDate);

        public bool IsLike(Bearer other) => FirstName == other.FirstName || (BirthDate is not null && BirthDate == other.BirthDate);
    }

    /// <summary>The person of the current row, or null where the row has problems.</summary>
    public PersonRow? Read()
    {
        var key = rows.Key();
        var number = rows.PersonNo();
        var household = key is { } known ? households.Find(known) : null;
        if (key is not null && household?.SurveyedOn is null) rows.RefuseHousehold(household?.Row);

        var person = rows.Read(household?.Household ?? NotWritten, number ?? 0, household?.SurveyedOn ?? default);
        var answers = rows.Answers();
        RefuseTwice(key, number, person);
        return row.Problems.Count > 0 ? null : new(row.RowNumber, person, household?.Measurement ?? NotMeasured, answers);
    }

    private void RefuseTwice(HouseholdKey? key, int? number, SurveyedMember person)
    {
        if (key is { } household && number is { } place && !_rowsByNumber.TryAdd((household, place), row.RowNumber))
            rows.RefuseTwice(_rowsByNumber[(household, place)], isById: false);
        if (person.CitizenId is null) return;

        var bearer = Bearer.Of(person, row.RowNumber);
        var id = long.Parse(person.CitizenId, CultureInfo.InvariantCulture);
        if (_byId.TryAdd(id, bearer)) return;

        // Another name and another birth date: one of the two numbers is wrong, and the file does not say which.
        if (_byId[id].IsLike(bearer)) rows.RefuseTwice(_byId[id].Row, isById: true);
        else notes.Add(ImportNote.SharedNumber, row.RowNumber);
    }
}
