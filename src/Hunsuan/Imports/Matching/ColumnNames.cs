using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Imports.Rows;

namespace Hunsuan.Imports.Matching;

/// <summary>What agencies call the columns that we know (ชื่อคอลัมน์ที่พบบ่อย), and how alike two names are.</summary>
internal static partial class ColumnNames
{
    public const int Same = 100;

    private const int MostAlike = 80;

    private static readonly Dictionary<string, string[]> Others = new()
    {
        ["house_code"] = ["รหัสบ้าน", "เลขรหัสประจำบ้าน", "รหัสประจำบ้าน 11 หลัก", "hid", "house id", "hcode"],
        ["family_no"] = ["ลำดับครอบครัว", "ครอบครัว", "ครัวเรือนที่", "ลำดับครัวเรือน", "family", "family id", "famid"],
        ["person_no"] = ["ลำดับบุคคล", "ลำดับสมาชิก", "คนที่", "ลำดับที่", "ลำดับ", "member no", "no", "seq"],
        ["citizen_id"] = ["เลขบัตรประชาชน", "เลขประจำตัวประชาชน 13 หลัก", "เลขประชาชน", "บัตรประชาชน", "เลขที่บัตรประชาชน", "pid", "cid", "nid", "id card", "national id"],
        ["prefix"] = ["คำนำหน้าชื่อ", "คำนำหน้านาม", "คำนำ", "title", "pname"],
        ["first_name"] = ["ชื่อตัว", "ชื่อจริง", "fname", "firstname", "name"],
        ["last_name"] = ["สกุล", "นามสกุล", "lname", "lastname", "surname", "family name"],
        // "ชื่อ" and "ชื่อสกุล" may be a part or the whole: the cells decide.
        ["full_name"] = ["ชื่อนามสกุล", "ชื่อและนามสกุล", "ชื่อและสกุล", "ชื่อตัวชื่อสกุล", "ชื่อเต็ม", "ชื่อ", "ชื่อสกุล", "fullname", "name surname", "name"],
        ["nickname"] = ["ชื่อเล่น"],
        ["sex"] = ["เพศ", "gender"],
        ["birth_date"] = ["วันเดือนปีเกิด", "วันเกิด", "ว/ด/ป เกิด", "วดป.เกิด", "dob", "birthday", "birthdate"],
        ["relation"] = ["ความสัมพันธ์", "สถานะในครัวเรือน", "เกี่ยวข้องเป็น", "ความเกี่ยวข้อง"],
        ["nationality"] = ["สัญชาติ"],
        ["marital_status"] = ["สถานภาพ", "สถานภาพสมรส", "marital"],
        ["education"] = ["ระดับการศึกษา", "วุฒิการศึกษา", "การศึกษาสูงสุด"],
        ["occupation"] = ["อาชีพหลัก", "job"],
        ["income_year"] = ["รายได้ต่อปี (บาท)", "รายได้บุคคลต่อปี", "รายได้", "income"],
        ["disability"] = ["ประเภทความพิการ", "พิการ"],
        ["chronic_illness"] = ["โรคประจำตัว"],
        ["bedridden"] = ["ติดเตียง", "ผู้ป่วยติดเตียง"],
        ["house_no"] = ["เลขที่บ้าน", "เลขที่", "ที่อยู่เลขที่", "hno", "address no"],
        ["moo"] = ["หมู่", "ม.", "หมู่บ้านที่", "village no"],
        ["subdistrict_code"] = ["รหัสตำบล 6 หลัก", "รหัสแขวง/ตำบล", "tambon code", "tambon id", "subdistrict"],
        ["lat"] = ["พิกัดละติจูด", "latitude", "y"],
        ["lon"] = ["พิกัดลองจิจูด", "ลองติจูด", "longitude", "lng", "long", "x"],
        ["tenure"] = ["ลักษณะการอยู่อาศัย", "การครอบครองบ้าน", "กรรมสิทธิ์ที่อยู่อาศัย"],
        ["income_per_person"] = ["รายได้เฉลี่ยต่อคนต่อปี", "รายได้เฉลี่ย", "รายได้เฉลี่ยบุคคลต่อปี"],
        ["surveyed_on"] = ["วันที่เก็บข้อมูล", "วันสำรวจ", "วันที่จัดเก็บ", "survey date"],
        ["since"] = ["วันที่ได้รับสิทธิ", "วันที่เริ่ม", "เริ่มตั้งแต่", "วันที่ขึ้นทะเบียน", "start date", "from date"],
        ["amount"] = ["จำนวนเงิน", "จำนวนเงิน (บาท)", "วงเงิน", "เงินต่อเดือน", "baht"],
        ["status"] = ["สถานะสิทธิ", "สถานะการรับ"],
    };

    /// <summary>100 for a name of the field, up to 80 for one that is like it, 0 for a quite different one.</summary>
    public static int Likeness(Field field, string column)
    {
        var name = Simple(column);
        if (name.Length == 0) return 0;
        if (WholeName.IsMatch(ThaiNormal.Text(column))) return field == NameFields.Whole ? Same : 0;
        if (IndicatorNumber(name) is { } number && number == IndicatorNumber(Simple(field.Name))) return Same;

        return NamesOf(field).Max(n => n == name ? Same : (int)(MostAlike * Dice(n, name)));
    }

    private static IEnumerable<string> NamesOf(Field field) =>
        ((string[])[field.Name, field.Label.Thai, field.Label.English, .. Others.GetValueOrDefault(field.Name, [])]).Select(Simple);

    /// <summary>Small letters and digits only, so that "ชื่อ - สกุล" and "ชื่อสกุล" are one name.</summary>
    private static string Simple(string name)
    {
        var simple = new StringBuilder(name.Length);
        foreach (var letter in ThaiDigits.ToArabic(ThaiNormal.Text(name)).ToLowerInvariant())
            if (char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark) simple.Append(letter);
        return simple.ToString();
    }

    private static int? IndicatorNumber(string simpleName) =>
        Indicator.Match(simpleName) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    // Share of pairs of neighbouring letters that two words have in common (Dice 1945).
    private static double Dice(string a, string b)
    {
        if (a.Length < 2 || b.Length < 2) return 0;

        var pairs = Pairs(a).ToList();
        var common = Pairs(b).Count(pairs.Remove);
        return 2.0 * common / (a.Length + b.Length - 2);
    }

    private static IEnumerable<(char, char)> Pairs(string word) => word.Zip(word.Skip(1));

    // With something between the two words; "ชื่อสกุล" in one is a family name in law, and a whole name in many a list.
    [GeneratedRegex(@"^(?:คำนำหน้า(?:ชื่อ|นาม)?[\s/–-]*)?ชื่อ(?:ตัว|จริง)?(?:\s*(?:[-–—/,+&]|และ)\s*|\s+)(?:ชื่อ|นาม)?สกุล(?:\s*\(.*\))?$")]
    private static partial Regex WholeName { get; }

    [GeneratedRegex("^(?:bmn|จปฐ|ตัวชี้วัดที่|ตัวชี้วัด|ข้อที่|ข้อ|indicator|ind|kpi|q)0*([0-9]{1,2})$")]
    private static partial Regex Indicator { get; }
}
