using Hunsuan.Engines.ThaiText;
using Hunsuan.Imports.Rows;
using Hunsuan.Wellbeing;

namespace Hunsuan.Imports.Survey;

/// <summary>The columns of the two files of a survey: households, and their members (คอลัมน์ของไฟล์สำรวจ).</summary>
internal static class SurveyFields
{
    public static readonly Field HouseCode = new("house_code", new("รหัสประจำบ้าน", "house code"), IsRequired: true);
    public static readonly Field FamilyNo = new("family_no", new("ครอบครัวที่", "number of the family in the house"), IsRequired: true);

    public static FieldSet Households(Edition edition) => new("households", ImportTexts.HouseholdFile,
    [
        HouseCode,
        FamilyNo,
        new("house_no", new("บ้านเลขที่", "house number")),
        new("moo", new("หมู่ที่", "village number")),
        new("subdistrict_code", new("รหัสตำบล", "sub-district code"), IsRequired: true),
        new("lat", new("ละติจูด", "latitude")),
        new("lon", new("ลองจิจูด", "longitude")),
        new("tenure", new("การถือครองที่อยู่อาศัย", "tenure")),
        new("income_per_person", new("รายได้ต่อคนต่อปี", "income per person and year")),
        new("surveyed_on", new("วันที่สำรวจ", "day of the survey"), IsRequired: true),
        .. Indicators(edition, IndicatorUnit.Household),
    ]);

    public static FieldSet Persons(Edition edition) => new("persons", ImportTexts.PersonFile,
    [
        HouseCode,
        FamilyNo,
        new("person_no", new("บุคคลที่", "number of the person in the family"), IsRequired: true),
        new("citizen_id", new("เลขประจำตัวประชาชน", "citizen ID")),
        .. NameFields.All,
        new("nickname", new("ชื่อเล่น", "nickname")),
        new("sex", new("เพศ", "sex")),
        new("birth_date", new("วันเกิด", "birth date")),
        new("relation", new("ความสัมพันธ์กับหัวหน้าครัวเรือน", "relation to the head")),
        new("nationality", new("สัญชาติ", "nationality")),
        new("marital_status", new("สถานภาพสมรส", "marital status")),
        new("education", new("การศึกษา", "education")),
        new("occupation", new("อาชีพ", "occupation")),
        new("income_year", new("รายได้ต่อปี", "yearly income")),
        new("disability", new("ความพิการ", "disability")),
        new("chronic_illness", new("โรคเรื้อรัง", "chronic illness")),
        new("bedridden", new("ผู้ป่วยติดเตียง", "bedridden")),
        .. Indicators(edition, IndicatorUnit.Person),
    ]);

    /// <summary>The edition with the id, or the newest one in use where none is named; null where there is no such edition.</summary>
    public static Edition? EditionOf(EditionBook editions, string? id, DateOnly today) =>
        id is null ? editions.For(today.Year + ThaiCalendar.BuddhistOffset) : editions.Find(id);

    public static IReadOnlyList<EditionIndicator> IndicatorsOf(Edition edition, IndicatorUnit unit) =>
        [.. edition.Indicators.Where(i => i.Unit == unit)];

    private static IEnumerable<Field> Indicators(Edition edition, IndicatorUnit unit) =>
        IndicatorsOf(edition, unit).Select(i => new Field(i.Column, i.Name) { IsIndicator = true });
}
