using System.Globalization;
using System.Text;
using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Tests.Imports;

/// <summary>Files of people who do not exist.</summary>
internal static class ImportSamples
{
    public const string ListHeader = "citizen_id,prefix,first_name,last_name,birth_date,house_no,moo,subdistrict_code,since,amount,status";

    /// <summary>A number that no citizen has: it begins with 0.</summary>
    public static string CitizenIdOf(int number) => CitizenId.WithCheckDigit(number).ToString();

    /// <summary>A list of some people of ตำบลแม่ปืม in our own columns.</summary>
    public static string List(int people, string birthDate = "05/04/2510", string subdistrict = "560108") =>
        Rows(ListHeader, people, i => $"{CitizenIdOf(i)},นาย,สมมุติ{Letters(i)},ตัวอย่าง,{birthDate},{i},1,{subdistrict},01/10/2566,300,active");

    /// <summary>The same in an agency's own columns and codes, without the sub-district.</summary>
    public static string AgencyList(int people) => Rows(
        "ที่,เลขประจำตัวประชาชน 13 หลัก,คำนำหน้าชื่อ,ชื่อ,นามสกุล,ว/ด/ป เกิด,เลขที่บ้าน,หมู่,สถานะสิทธิ", people,
        i => $"{i},{CitizenIdOf(i)},นาย,สมมุติ{Letters(i)},ตัวอย่าง,05/04/{2450 + (i % 60)},{i},1,{1 + (i % 2)}");

    /// <summary>Households and persons of a survey, two to a household; headings as given.</summary>
    public static (string Households, string Persons) Survey(
        int households, string householdHeading = "house_code", string personHeading = "house_code", string male = "M", string indicator = "bmn", string pass = "1") =>
    (
        Rows($"{householdHeading},family_no,house_no,moo,subdistrict_code,surveyed_on,{indicator}04,{indicator}05", households,
            i => $"{HouseCodeOf(i)},1,{i},1,560108,15/01/2567,{pass},{pass}"),
        Rows($"{personHeading},family_no,person_no,citizen_id,first_name,last_name,sex,birth_date,{indicator}01,{indicator}02", households * 2,
            i => $"{HouseCodeOf((i + 1) / 2)},1,{2 - (i % 2)},{CitizenIdOf(i)},สมมุติ{Letters(i)},ตัวอย่าง,{male},05/04/{2450 + (i % 60)},{pass},-")
    );

    private static string HouseCodeOf(int number) => (99990000000 + number).ToString(CultureInfo.InvariantCulture);

    // Names differ, so that people are told apart without digits in them.
    private static string Letters(int number) => string.Concat($"{number}".Select(d => "กขคงจฉชซญฎ"[d - '0']));

    private static string Rows(string header, int count, Func<int, string> row)
    {
        var file = new StringBuilder(header).Append('\n');
        for (var i = 1; i <= count; i++) file.Append(row(i)).Append('\n');
        return file.ToString();
    }
}
