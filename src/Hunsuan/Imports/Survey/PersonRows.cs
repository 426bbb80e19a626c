using Hunsuan.Engines.ThaiText;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Households;
using Hunsuan.Imports.Rows;
using Hunsuan.Wellbeing;

namespace Hunsuan.Imports.Survey;

/// <summary>Reads rows of a survey's person file (อ่านไฟล์บุคคล).</summary>
internal sealed class PersonRows(RowReader row, FieldSet fields, Edition edition)
{
    private const int MostPersons = 999;

    private readonly int _houseCode = fields["house_code"];
    private readonly int _familyNo = fields["family_no"];
    private readonly int _personNo = fields["person_no"];
    private readonly int _citizenId = fields["citizen_id"];
    private readonly NameCells _name = new(row, fields);
    private readonly int _nickname = fields["nickname"];
    private readonly int _sex = fields["sex"];
    private readonly int _birthDate = fields["birth_date"];
    private readonly int _relation = fields["relation"];
    private readonly int _nationality = fields["nationality"];
    private readonly int _maritalStatus = fields["marital_status"];
    private readonly int _education = fields["education"];
    private readonly int _occupation = fields["occupation"];
    private readonly int _income = fields["income_year"];
    private readonly int _disability = fields["disability"];
    private readonly int _chronicIllness = fields["chronic_illness"];
    private readonly int _bedridden = fields["bedridden"];
    private readonly int _firstIndicator = fields["bedridden"] + 1;
    private readonly IReadOnlyList<EditionIndicator> _indicators = SurveyFields.IndicatorsOf(edition, IndicatorUnit.Person);

    public HouseholdKey? Key() => HouseholdRows.Key(row, _houseCode, _familyNo);

    /// <summary>Number of the person in the family; null where it can't be read.</summary>
    public int? PersonNo()
    {
        var number = row.WholeNumber(_personNo, 1, MostPersons);
        if (number is null && row.Problems.Count == 0) row.Refuse<int>(_personNo, RowTexts.Required, RowTexts.RequiredRemedy);
        return number;
    }

    /// <summary>The person's own results of the current row.</summary>
    public Answers Answers() => row.Answers(_firstIndicator, _indicators);

    /// <summary>Describes the person of the current row; the caller looks for problems afterwards.</summary>
    public SurveyedMember Read(TakenHousehold household, int personNo, DateOnly surveyedOn)
    {
        var (valid, unverified) = row.CitizenIdOf(_citizenId);
        var name = _name.Read();
        return new()
        {
            Household = household,
            PersonNo = personNo,
            SurveyedOn = surveyedOn,
            CitizenId = valid,
            UnverifiedId = unverified,
            Prefix = name.Prefix,
            FirstName = name.First,
            LastName = name.Last,
            Nickname = row.Text(_nickname, Person.WordMaxLength),
            Sex = SexOf(),
            BirthDate = row.BirthDate(_birthDate),
            Relation = row.Text(_relation, Person.WordMaxLength),
            Nationality = row.Text(_nationality, Person.WordMaxLength),
            MaritalStatus = row.Text(_maritalStatus, Person.WordMaxLength),
            Education = row.Text(_education, Person.WordMaxLength),
            Occupation = row.Text(_occupation, Person.WordMaxLength),
            YearlyIncome = row.WholeNumber(_income, 0, int.MaxValue),
            Disability = row.Text(_disability, Person.WordMaxLength),
            ChronicIllness = row.Text(_chronicIllness, Person.WordMaxLength),
            IsBedridden = row.YesNo(_bedridden),
        };
    }

    public void RefuseTwice(int firstRow, bool isById) =>
        row.Refuse<bool>(isById ? _citizenId : _personNo, RowTexts.PersonTwice.With(firstRow), RowTexts.TwiceRemedy);

    public void RefuseHousehold(int? refusedRow)
    {
        if (refusedRow is { } number) row.Refuse<bool>(_houseCode, RowTexts.HouseholdRefused.With(number), RowTexts.HouseholdRefusedRemedy);
        else row.Refuse<bool>(_houseCode, RowTexts.NoHousehold, RowTexts.NoHouseholdRemedy);
    }

    private Sex? SexOf() => row.Text(_sex, Person.WordMaxLength) is { } word
        ? SexWords.Find(word) ?? row.Refuse<Sex?>(_sex, RowTexts.NotASex, RowTexts.NotASexRemedy)
        : null;
}
