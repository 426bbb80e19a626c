using System.Text;
using Hunsuan.Imports.Rows;
using Hunsuan.Imports.Survey;
using Hunsuan.Shared;

namespace Hunsuan.Benefits.Screening;

/// <summary>The refused rows, a line for each thing to mend (แถวที่คัดกรองไม่ได้). Made only when there is one.</summary>
internal sealed class RefusedLines(string path) : IDisposable
{
    private static readonly string[] Header = ["file", "row", "house_code", "family_no", "person_no", "column", "value", "reason", "remedy"];

    private StreamWriter? _writer;

    public int Households { get; private set; }
    public int Persons { get; private set; }

    /// <summary>The current row of a file, with all that is wrong with it.</summary>
    public void Add(ScreenFile file, HouseholdKey? key, int? person)
    {
        if (file.Fields.Name == "persons") Persons++;
        else Households++;
        foreach (var problem in file.Row.Problems) Write(file.Name, file.Row.RowNumber, key, person, problem);
    }

    /// <summary>A household nobody of whom is in the person file: what is asked of its members can't be told.</summary>
    public void AddEmpty(string file, ScreenedHousehold household)
    {
        Households++;
        Write(file, household.Row, household.Key, null, new("house_code", "", ScreenTexts.NoMembers, ScreenTexts.NoMembersRemedy));
    }

    /// <summary>Whether there are any; nothing more is written.</summary>
    public bool Finish()
    {
        _writer?.Dispose();
        return _writer is not null;
    }

    public void Dispose() => _writer?.Dispose();

    private void Write(string file, int row, HouseholdKey? key, int? person, RowProblem problem)
    {
        if (_writer is null)
        {
            _writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            _writer.Write(CsvSheet.Row(Header));
        }

        _writer.Write(CsvSheet.Row(
        [
            file, $"{row}", key is { } known ? VerdictLines.HouseCodeOf(known) : null, key is { } k ? $"{k.FamilyNo}" : null, person is { } number ? $"{number}" : null,
            problem.Column, problem.Value, problem.Reason.InBoth, problem.Remedy.InBoth,
        ]));
    }
}
