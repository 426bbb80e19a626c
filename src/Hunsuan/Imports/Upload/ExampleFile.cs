using System.Text;
using Hunsuan.Access;
using Hunsuan.Imports.Rows;

namespace Hunsuan.Imports.Upload;

/// <summary>A file with the header and one invented row, to be filled in (ไฟล์ตัวอย่าง).</summary>
internal static class ExampleFile
{
    // The number begins with 0, as no citizen's does; the house code with 9999, which no office has.
    private static readonly Dictionary<string, string> Row = new()
    {
        ["house_code"] = "99990000001", ["family_no"] = "1", ["person_no"] = "1", ["citizen_id"] = "0000000000001", ["prefix"] = "นาง",
        ["first_name"] = "สมมุติ", ["last_name"] = "ตัวอย่าง", ["nickname"] = "มุติ", ["sex"] = "F", ["birth_date"] = "00/04/2510",
        ["relation"] = "head", ["nationality"] = "TH", ["marital_status"] = "สมรส", ["education"] = "ประถมศึกษา", ["occupation"] = "ทำนา",
        ["income_year"] = "36000", ["bedridden"] = "0", ["house_no"] = "12/3", ["moo"] = "1", ["subdistrict_code"] = "560108", ["lat"] = "19.2",
        ["lon"] = "99.9", ["tenure"] = "own", ["income_per_person"] = "36000", ["surveyed_on"] = "15/01/2567", ["since"] = "01/10/2566",
        ["amount"] = "300", ["status"] = "active",
    };

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/imports/examples/{kind}/{file}.csv", Send).RequireAuthorization(Permit.Import);

    public static string Address(string kind, FieldSet fields, string? edition) =>
        $"/imports/examples/{kind}/{fields.Name}.csv" + (edition is null ? "" : QueryString.Create("edition", edition));

    private static IResult Send(string kind, string file, string? edition, ImportFields kinds) =>
        kinds.Of(kind, edition)?.SingleOrDefault(f => f.Name == file) is { } fields
            ? Results.File(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Content(fields))).ToArray(), "text/csv", $"{kind}-{file}.csv")
            : Results.NotFound();

    internal static string Content(FieldSet fields)
    {
        var columns = fields.Fields.Where(f => f.StandsFor.Count == 0).ToList();
        return $"{string.Join(',', columns.Select(f => f.Name))}\r\n{string.Join(',', columns.Select(Cell))}\r\n";
    }

    private static string Cell(Field field) => field.IsIndicator ? "1" : Row.GetValueOrDefault(field.Name, "");
}
