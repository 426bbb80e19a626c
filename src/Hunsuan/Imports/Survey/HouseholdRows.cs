using Hunsuan.Engines.ThaiText;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Households;
using Hunsuan.Imports.Rows;
using Hunsuan.Wellbeing;

namespace Hunsuan.Imports.Survey;

/// <summary>A household of the file, checked (ครัวเรือนในไฟล์).</summary>
internal sealed record HouseholdRow(SurveyedHousehold Household, int? IncomePerPerson, Answers Answers);

/// <summary>Reads rows of a survey's household file (อ่านไฟล์ครัวเรือน).</summary>
internal sealed class HouseholdRows(RowReader row, FieldSet fields, Edition edition, AreaCells areas)
{
    private const int MostFamilies = 99;

    private readonly int _houseCode = fields["house_code"];
    private readonly int _familyNo = fields["family_no"];
    private readonly int _houseNumber = fields["house_no"];
    private readonly int _moo = fields["moo"];
    private readonly int _subdistrict = fields["subdistrict_code"];
    private readonly int _latitude = fields["lat"];
    private readonly int _longitude = fields["lon"];
    private readonly int _tenure = fields["tenure"];
    private readonly int _income = fields["income_per_person"];
    private readonly int _surveyedOn = fields["surveyed_on"];
    private readonly int _firstIndicator = fields["surveyed_on"] + 1;
    private readonly IReadOnlyList<EditionIndicator> _indicators = SurveyFields.IndicatorsOf(edition, IndicatorUnit.Household);

    /// <summary>The household's key, or null where it can't be read; problems are with the reader.</summary>
    public static HouseholdKey? Key(RowReader row, int houseCodeField, int familyNoField)
    {
        var familyNo = row.WholeNumber(familyNoField, 1, MostFamilies);
        if (HouseCode.Read(row.Cell(houseCodeField), out var code) is not CodeReading.Valid)
            return row.Refuse<HouseholdKey?>(houseCodeField, RowTexts.NotAHouseCode, RowTexts.NotAHouseCodeRemedy);
        if (familyNo is null && row.Problems.Count == 0)
            return row.Refuse<HouseholdKey?>(familyNoField, RowTexts.Required, RowTexts.RequiredRemedy);
        return familyNo is { } number ? new(code.Number, number) : null;
    }

    public HouseholdKey? Key() => Key(row, _houseCode, _familyNo);

    /// <summary>The household of the current row, or null where the row has problems.</summary>
    public HouseholdRow? Read(HouseholdKey? key)
    {
        var area = areas.Read(row, _subdistrict, _moo);
        var houseNumber = row.Text(_houseNumber, Household.HouseNumberMaxLength);
        var latitude = row.Real(_latitude, Thailand.South, Thailand.North);
        var longitude = row.Real(_longitude, Thailand.West, Thailand.East);
        var tenure = row.Text(_tenure, Household.TenureMaxLength);
        var income = row.WholeNumber(_income, 0, int.MaxValue);
        var answers = row.Answers(_firstIndicator, _indicators);
        var surveyedOn = row.Day(_surveyedOn);
        if (surveyedOn is null && row.Problems.Count == 0) row.Refuse<DateOnly>(_surveyedOn, RowTexts.Required, RowTexts.RequiredRemedy);
        if (row.Problems.Count > 0 || key is not { } known) return null;

        return new(
            new(
                HouseCode.FromNumber(known.HouseCode).ToString(), known.FamilyNo, surveyedOn!.Value, area!,
                houseNumber is null ? null : HouseNumber.Normalise(houseNumber), latitude, longitude, tenure),
            income, answers);
    }

    public void RefuseTwice(int firstRow) => row.Refuse<bool>(_familyNo, RowTexts.HouseholdTwice.With(firstRow), RowTexts.TwiceRemedy);
}

/// <summary>House code and number of the family: what joins the two files.</summary>
internal readonly record struct HouseholdKey(long HouseCode, int FamilyNo);
