using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Registers.Links;

/// <summary>Words of evidence (ถ้อยคำของหลักฐาน); each goes after the name of the field.</summary>
internal static class EvidenceTexts
{
    public static readonly Text CitizenId = new("เลขประจำตัว", "Citizen ID");
    public static readonly Text GivenName = new("ชื่อ", "Given name");
    public static readonly Text FamilyName = new("นามสกุล", "Family name");
    public static readonly Text BirthDate = new("วันเกิด", "Birth date");
    public static readonly Text House = new("บ้านเลขที่", "House number");
    public static readonly Text Area = new("พื้นที่", "Area");
    public static readonly Text Prefix = new("คำนำหน้า", "Title");

    public static readonly Text Same = new("ตรงกัน", "same");
    public static readonly Text Different = new("ต่างกัน", "different");
    public static readonly Text Unknown = new("ไม่ทราบ อย่างน้อยหนึ่งฝั่ง", "not known on one side at least");
    public static readonly Text OneDigit = new("ต่างกันหนึ่งหลัก", "one digit differs");
    public static readonly Text TwoSwapped = new("สลับกันสองหลัก", "two neighbouring digits changed places");
    public static readonly Text OneToneMark = new("ต่างกันที่วรรณยุกต์หรือเครื่องหมายตัวเดียว", "differs by one tone mark");
    public static readonly Text ToneMarks = new("ต่างกันเฉพาะวรรณยุกต์หรือเครื่องหมาย", "differs in tone marks only");
    public static readonly Text SoundsSame = new("เขียนต่างกัน ออกเสียงเหมือนกัน", "spelt differently, sounds the same");
    public static readonly Text OneLetter = new("ต่างกันตัวอักษรเดียว", "one letter differs");
    public static readonly Text MuchAlike = new("คล้ายกันมาก", "much alike");
    public static readonly Text SameAsKnown = new("ตรงกันเท่าที่ทราบ", "the same as far as known");
    public static readonly Text DayMonthSwapped = new("วันกับเดือนสลับกัน", "day and month changed places");
    public static readonly Text SameYear = new("ปีเดียวกัน วันอื่น", "another day of the same year");
    public static readonly Text OtherYear = new("วันเดือนตรงกัน คนละปี", "same day and month, another year");
    public static readonly Text NearYear = new("ปีติดกัน", "neighbouring years");
    public static readonly Text SameMainNumber = new("เลขหลักตรงกัน เลขย่อยต่างกัน", "same main number, another part");
    public static readonly Text SameVillage = new("หมู่บ้านเดียวกัน", "same village");
    public static readonly Text SameSubdistrict = new("ตำบลเดียวกัน", "same sub-district");
    public static readonly Text SameDistrict = new("อำเภอเดียวกัน", "same district");
    public static readonly Text SameProvince = new("จังหวัดเดียวกัน", "same province");
    public static readonly Text OtherProvince = new("คนละจังหวัด", "another province");

    public static (EvidenceLevel, Text) OfArea(string common) => common.Length switch
    {
        8 => (EvidenceLevel.Same, SameVillage),
        6 => (EvidenceLevel.Same, SameSubdistrict),
        4 => (EvidenceLevel.Near, SameDistrict),
        2 => (EvidenceLevel.Near, SameProvince),
        _ => (EvidenceLevel.Different, OtherProvince),
    };

    public static Text Of(EvidenceLevel level) => level switch
    {
        EvidenceLevel.Same => new("ตรง", "Same"),
        EvidenceLevel.Near => new("ใกล้เคียง", "Nearly"),
        EvidenceLevel.Different => new("ต่าง", "Different"),
        EvidenceLevel.Unknown => new("ไม่ทราบ", "Not known"),
    };

    public static TagKind KindOf(EvidenceLevel level) => level switch
    {
        EvidenceLevel.Same => TagKind.Good,
        EvidenceLevel.Near => TagKind.Soon,
        EvidenceLevel.Different => TagKind.Late,
        EvidenceLevel.Unknown => TagKind.Quiet,
    };

    /// <summary>A field of the engine's evidence, by its name there.</summary>
    public static Text OfField(string name) => name switch
    {
        "citizen_id" => CitizenId,
        "given_name" => GivenName,
        "family_name" => FamilyName,
        "prefix" => Prefix,
        "birth_date" => BirthDate,
        "house_no" => House,
        _ => Area,
    };
}
