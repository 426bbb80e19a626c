using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Hunsuan.Tests.Imports;

/// <summary>Workbooks of one sheet as spreadsheets save them: text in cells, numbers as numbers, days as days.</summary>
internal static class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    /// <summary>A sheet written by hand, to say what no spreadsheet would.</summary>
    public static byte[] OfSheet(string sheetData) => Zip(Parts(sheetData));

    /// <summary>A table of CSV without quotation marks, as a workbook; a cell yyyy-mm-dd becomes a day, one that begins with # a number.</summary>
    public static byte[] Of(string csv) => OfSheet(string.Concat(csv.TrimEnd('\n').Split('\n').Select(Row)));

    private static (string Name, string Content)[] Parts(string sheetData) =>
    [
        ("[Content_Types].xml", $"""<Types xmlns="{Package}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"""),
        ("_rels/.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        ("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>"""),
        ("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{Office}/styles" Target="styles.xml"/></Relationships>"""),
        ("xl/styles.xml", $"""<styleSheet xmlns="{Main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>"""),
        ("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}"><sheetData>{sheetData}</sheetData></worksheet>"""),
    ];

    /// <summary>One whose sheet says that it unpacks to two gigabytes.</summary>
    public static byte[] WithoutMeasure()
    {
        var bytes = Zip(("xl/worksheets/sheet1.xml", new string(' ', 1000)));
        var directory = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(directory + 24), int.MaxValue);
        return bytes;
    }

    public static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return packed.ToArray();
    }

    private static string Row(string line, int index) => $"""<row r="{index + 1}">{string.Concat(line.Split(',').Select((cell, i) => Cell(cell, i, index + 1)))}</row>""";

    private static string Cell(string text, int column, int row)
    {
        var place = $"{(column < 26 ? "" : (char)('A' + (column / 26) - 1))}{(char)('A' + (column % 26))}{row}";
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return $"""<c r="{place}" s="1"><v>{day.ToOADate()}</v></c>""";
        return text is ['#', .. var number]
            ? $"""<c r="{place}"><v>{number}</v></c>"""
            : $"""<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>""";
    }
}
