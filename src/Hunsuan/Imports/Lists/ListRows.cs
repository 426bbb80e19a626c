using Hunsuan.Data.Sealed;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Imports.Rows;
using Hunsuan.Registers;

namespace Hunsuan.Imports.Lists;

/// <summary>Reads rows of an agency's list (อ่านบัญชีรายชื่อ).</summary>
internal sealed class ListRows(FilePass pass, AreaCells areas, CitizenIdSeal ids)
{
    private const double MostBaht = 10_000_000;
    private const int SatangPerBaht = 100;

    private static readonly int CitizenIdField = ListFields.All["citizen_id"];
    private static readonly int BirthDateField = ListFields.All["birth_date"];
    private static readonly int HouseNumberField = ListFields.All["house_no"];
    private static readonly int MooField = ListFields.All["moo"];
    private static readonly int SubdistrictField = ListFields.All["subdistrict_code"];
    private static readonly int SinceField = ListFields.All["since"];
    private static readonly int AmountField = ListFields.All["amount"];
    private static readonly int StatusField = ListFields.All["status"];

    private readonly NameCells _name = new(pass.Row, ListFields.All);
    private readonly Dictionary<long, long> _met = [];

    /// <summary>The entry of the current row; null where it has problems or says the same as an earlier row.</summary>
    public ListedRow? Read()
    {
        var row = pass.Row;
        var area = areas.Read(row, SubdistrictField, MooField);
        var (valid, unverified) = row.CitizenIdOf(CitizenIdField);
        var name = _name.Read();
        var amount = row.Real(AmountField, 0, MostBaht);
        var listed = new ListedRow
        {
            AreaCode = area ?? "",
            CitizenId = valid,
            UnverifiedId = unverified,
            Prefix = name.Prefix,
            FirstName = name.First,
            LastName = name.Last,
            BirthDate = row.BirthDate(BirthDateField),
            HouseNumber = row.Text(HouseNumberField, maxLength: 30) is { } number ? HouseNumber.Normalise(number) : null,
            Since = row.Day(SinceField),
            Amount = amount is { } baht ? (long)decimal.Round((decimal)baht * SatangPerBaht) : null,
            Status = row.Text(StatusField, maxLength: 30),
        };
        return row.Problems.Count > 0 ? null : Once(listed);
    }

    private ListedRow? Once(ListedRow listed)
    {
        var key = listed.EntryKeys(ids)[0];
        if (_met.TryAdd(key, listed.ContentHash)) return listed;

        // Agencies' lists do name people twice; the first row stands, and the agency is asked about the other.
        pass.Summary.Repeated++;
        pass.Notes.Add(_met[key] == listed.ContentHash ? ImportNote.ListRowTwice : ImportNote.ListedTwiceDifferently, pass.Row.RowNumber);
        return null;
    }
}
