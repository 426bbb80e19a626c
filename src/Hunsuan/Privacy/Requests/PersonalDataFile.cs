using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Hunsuan.Shared;

namespace Hunsuan.Privacy.Requests;

/// <summary>The copy of a person's data for machines, to take elsewhere (ไฟล์สำเนาข้อมูลบุคคล).</summary>
internal static class PersonalDataFile
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static async Task<IResult> AsJson(Guid id, RequestList requests, PersonalData data, CancellationToken stop) =>
        await Of(id, requests, data, stop) is { } sections
            ? Results.File(JsonSerializer.SerializeToUtf8Bytes(sections.ToDictionary(s => s.Table, s => s.Records), Json), "application/json; charset=utf-8", "personal-data.json")
            : Results.NotFound();

    /// <summary>A row for each value: table, number of the record, field, value.</summary>
    public static async Task<IResult> AsCsv(Guid id, RequestList requests, PersonalData data, CancellationToken stop)
    {
        if (await Of(id, requests, data, stop) is not { } sections) return Results.NotFound();
        var file = new StringBuilder().Append(CsvSheet.ByteOrderMark).Append(CsvSheet.Row(["table", "record", "field", "value"]));
        var rows =
            from section in sections
            from record in section.Records.Index()
            from value in record.Item
            select CsvSheet.Row([section.Table, $"{record.Index + 1}", value.Key, Convert.ToString(value.Value, CultureInfo.InvariantCulture)]);
        foreach (var row in rows) file.Append(row);
        return Results.File(Encoding.UTF8.GetBytes(file.ToString()), "text/csv; charset=utf-8", "personal-data.csv");
    }

    private static async Task<IReadOnlyList<PersonalData.Section>?> Of(Guid id, RequestList requests, PersonalData data, CancellationToken stop) =>
        await requests.One(id, stop) is { } view ? await data.For(view.Request, stop) : null;
}
