using System.Globalization;
using System.Text;
using Hunsuan.Data;
using Hunsuan.Data.Sealed;
using Hunsuan.Engines.Linkage;

namespace Hunsuan.Registers.Links;

/// <summary>The records of the survey, or of one list, as the engine reads them (แผ่นข้อมูลที่นำมาเทียบ). It bears plain numbers, so it never leaves memory.</summary>
internal sealed class LinkSheet : IDisposable
{
    public static readonly IReadOnlyList<LinkField> Fields =
    [
        new(FieldKind.CitizenId, ["citizen_id"]), new(FieldKind.GivenName, ["given_name"]), new(FieldKind.FamilyName, ["family_name"]),
        new(FieldKind.Prefix, ["prefix"]), new(FieldKind.BirthDate, ["birth_date"]), new(FieldKind.HouseNumber, ["house_no"]), new(FieldKind.AreaCode, ["area_code"]),
    ];

    private StreamWriter? _text;
    private readonly string _sealedFor;

    public LinkSheet(string list, string sealedFor)
    {
        (List, _sealedFor) = (list, sealedFor);
        _text = new(new MemoryStream(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        _text.Write(string.Join(',', Fields.Select(f => f.Columns[0])) + "\n");
    }

    public string List { get; }

    public List<(Guid Id, string AreaCode, long Print)> Rows { get; } = [];

    /// <summary>From this row on, people who died or left.</summary>
    public int? FirstGone { get; private set; }

    /// <summary>Where a row stands: in the list, or among those who died or left.</summary>
    public string ListOf(int row) => row >= FirstGone ? LinkedPair.Gone : List;

    /// <summary>After everybody who is present.</summary>
    public void AddGone(PlainRow row, CitizenIdSeal ids)
    {
        FirstGone ??= Rows.Count;
        Add(row, ids);
    }

    /// <param name="row">Columns in the order of <see cref="LinkSource.Columns"/>.</param>
    /// <param name="ids">Opens the number.</param>
    public void Add(PlainRow row, CitizenIdSeal ids)
    {
        var id = row.Id(0);
        var known = new LinkedRow
        {
            Id = id, List = List, AreaCode = row.Word(1)!, CitizenId = ids.Open(row.Bytes(2), _sealedFor, id), IsIdVerified = row.IdOrNull(3) is not null,
            Prefix = row.Word(4), FirstName = row.Word(5), LastName = row.Word(6), BirthDate = row.Number(7), HouseNumber = row.Word(8),
        };
        Rows.Add((id, known.AreaCode, known.Print));
        Cell(known.CitizenId, ',');
        Cell(known.FirstName, ',');
        Cell(known.LastName, ',');
        Cell(known.Prefix, ',');
        Cell(Day(known.BirthDate), ',');
        Cell(known.HouseNumber, ',');
        Cell(known.AreaCode, '\n');
    }

    /// <summary>From the beginning, once: whoever reads it throws the numbers away.</summary>
    public Stream Read()
    {
        var text = _text ?? throw new InvalidOperationException("The sheet was read before.");
        _text = null;
        text.Flush();
        text.BaseStream.Position = 0;
        return text.BaseStream;
    }

    public void Dispose() => _text?.Dispose();

    private void Cell(string? value, char end)
    {
        if (value is not null) _text!.Write(value.AsSpan().IndexOfAny("\",\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        _text!.Write(end);
    }

    // Year first can't be taken for the Buddhist Era's order of day, month and year.
    private static string? Day(int? encoded) => encoded is not { } day ? null
        : day % 10_000 == 0 ? (day / 10_000).ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{day / 10_000:0000}-{day / 100 % 100:00}-{day % 100:00}");
}
