using System.Globalization;
using Hunsuan.Households;
using Hunsuan.Imports.Rows;
using Hunsuan.Imports.Survey;

namespace Hunsuan.Benefits.Screening;

/// <summary>Reads the households, then the persons into them, and refuses rows that can't be used (อ่านไฟล์ครัวเรือนและบุคคล).</summary>
internal sealed class ReadScreenFiles(ScreenFile households, ScreenFile persons, RefusedLines refused)
{
    private const int MostPersons = 999;

    private readonly Dictionary<HouseholdKey, ScreenedHousehold> _byKey = [];
    private readonly Dictionary<(HouseholdKey, int), int> _rowsByNumber = [];
    private readonly Dictionary<long, Bearer> _byId = [];
    private readonly List<ScreenedHousehold> _inOrder = [];
    private readonly Dictionary<string, int> _fields = [];

    private readonly record struct Bearer(int Row, string? Name, int? BirthDate)
    {
        public bool IsLike(Bearer other) => Name == other.Name || (BirthDate is not null && BirthDate == other.BirthDate);
    }

    public int PersonRows { get; private set; }

    /// <summary>All households in the order of their file, refused ones too.</summary>
    public IReadOnlyList<ScreenedHousehold> Read(CancellationToken stop)
    {
        while (households.Next())
        {
            stop.ThrowIfCancellationRequested();
            ReadHousehold();
        }

        while (persons.Next())
        {
            stop.ThrowIfCancellationRequested();
            PersonRows++;
            ReadPerson();
        }

        foreach (var empty in _inOrder.Where(h => !h.IsRefused && h.Members.Count == 0)) refused.AddEmpty(households.Name, empty);
        return _inOrder;
    }

    private void ReadHousehold()
    {
        var key = households.Key();
        var facts = households.Facts.Read();
        if (key is { } met && _byKey.TryGetValue(met, out var first))
            households.Row.Refuse<bool>(households.Fields[SurveyFields.FamilyNo.Name], RowTexts.HouseholdTwice.With(first.Row), RowTexts.TwiceRemedy);
        var isRefused = households.Row.Problems.Count > 0;
        if (isRefused) refused.Add(households, key, null);
        if (key is not { } known || _byKey.ContainsKey(known)) return;

        var household = new ScreenedHousehold(known, households.Row.RowNumber, facts, isRefused);
        _byKey[known] = household;
        _inOrder.Add(household);
    }

    private void ReadPerson()
    {
        var row = persons.Row;
        var key = persons.Key();
        var number = Number();
        var facts = persons.Facts.Read();
        var household = key is { } known ? _byKey.GetValueOrDefault(known) : null;
        var isTwice = key is { } place && number is { } no && IsTwice(place, no);
        if (key is not null && household is null) row.Refuse<bool>(Field(SurveyFields.HouseCode.Name), RowTexts.NoHousehold, RowTexts.NoHouseholdRemedy);
        if (household is { IsRefused: true }) row.Refuse<bool>(Field(SurveyFields.HouseCode.Name), RowTexts.HouseholdRefused.With(household.Row), RowTexts.HouseholdRefusedRemedy);

        var isRefused = row.Problems.Count > 0;
        if (isRefused) refused.Add(persons, key, number);
        if (household is not null && number is { } placed && !isTwice) household.Members.Add(new(placed, facts, isRefused));
    }

    private int? Number()
    {
        var before = persons.Row.Problems.Count;
        var number = persons.Row.WholeNumber(Field(ScreenFields.PersonNo), 1, MostPersons);
        if (number is null && persons.Row.Problems.Count == before) persons.Row.Refuse<int>(Field(ScreenFields.PersonNo), RowTexts.Required, RowTexts.RequiredRemedy);
        return number;
    }

    // The first row stands, as in an import.
    private bool IsTwice(HouseholdKey household, int number)
    {
        var row = persons.Row;
        if (!_rowsByNumber.TryAdd((household, number), row.RowNumber))
            return !row.Refuse<bool>(Field(ScreenFields.PersonNo), RowTexts.PersonTwice.With(_rowsByNumber[(household, number)]), RowTexts.TwiceRemedy);

        if (row.CitizenIdOf(Field(ScreenFields.CitizenId)).Valid is not { } id) return false;
        var name = row.Text(Field(ScreenFields.FirstName), Person.NameMaxLength) ?? row.Text(Field(ScreenFields.FullName), 2 * Person.NameMaxLength);
        var bearer = new Bearer(row.RowNumber, name, row.Problems.Count > 0 ? null : row.BirthDate(Field(ScreenFields.BirthDate)));
        var byId = long.Parse(id, CultureInfo.InvariantCulture);
        return !_byId.TryAdd(byId, bearer) && _byId[byId].IsLike(bearer)
            && !row.Refuse<bool>(Field(ScreenFields.CitizenId), RowTexts.PersonTwice.With(_byId[byId].Row), RowTexts.TwiceRemedy);
    }

    private int Field(string name)
    {
        if (!_fields.TryGetValue(name, out var field)) _fields[name] = field = persons.Fields[name];
        return field;
    }
}
