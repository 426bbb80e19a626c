using System.Globalization;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Households;
using Hunsuan.Imports.Rows;
using Hunsuan.Wellbeing;

namespace Hunsuan.Imports.Survey;

/// <summary>A person of the file, checked, with the household's measurement (บุคคลในไฟล์).</summary>
internal sealed record PersonRow(SurveyedMember Person, TakenMeasurement Measurement, Answers Answers);

/// <summary>Checks persons against their household and one another (ตรวจบุคคลในไฟล์): nobody without a household, nobody twice.</summary>
internal sealed class PersonCheck(PersonRows rows, RowReader row, HouseholdsInFile households)
{
    // Stands in while nothing is written, so that the row can be checked all the same.
    private static readonly TakenHousehold NotWritten = new(Guid.Empty, "", IntakeChange.New, HasMoved: false);
    private static readonly TakenMeasurement NotMeasured = new(Guid.Empty, default, default, IntakeChange.New);

    private readonly Dictionary<(HouseholdKey, int), int> _rowsByNumber = [];
    private readonly Dictionary<long, int> _rowsById = [];

    /// <summary>The person of the current row, or null where the row has problems.</summary>
    public PersonRow? Read()
    {
        var key = rows.Key();
        var number = rows.PersonNo();
        var household = key is { } known ? households.Find(known) : null;
        if (key is not null && household?.SurveyedOn is null) rows.RefuseHousehold(household?.Row);

        var person = rows.Read(household?.Household ?? NotWritten, number ?? 0, household?.SurveyedOn ?? default);
        var answers = rows.Answers();
        RefuseTwice(key, number, person.CitizenId);
        return row.Problems.Count > 0 ? null : new(person, household?.Measurement ?? NotMeasured, answers);
    }

    private void RefuseTwice(HouseholdKey? key, int? number, string? citizenId)
    {
        if (key is { } household && number is { } place && !_rowsByNumber.TryAdd((household, place), row.RowNumber))
            rows.RefuseTwice(_rowsByNumber[(household, place)], isById: false);
        if (citizenId is not null && long.Parse(citizenId, CultureInfo.InvariantCulture) is var id && !_rowsById.TryAdd(id, row.RowNumber))
            rows.RefuseTwice(_rowsById[id], isById: true);
    }
}
