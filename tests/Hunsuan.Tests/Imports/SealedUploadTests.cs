using Hunsuan.Access;
using Hunsuan.Data.Keys;
using Hunsuan.Imports;
using Hunsuan.Imports.Keeping;

namespace Hunsuan.Tests.Imports;

public class SealedUploadTests
{
    private const string List = "welfare-card";
    private static readonly string[] Numbers = [ImportSamples.CitizenIdOf(1), ImportSamples.CitizenIdOf(2)];

    [Fact]
    public async Task Nothing_that_lies_in_the_folder_of_an_import_holds_a_number()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var bench = new ImportBench(database);
        var run = await bench.Start(await bench.AddUser(), List, ("cards.csv", ImportSamples.List(2).Replace("560108", "569999", StringComparison.Ordinal)));
        await bench.Queue.TakeNext(default);

        var folder = bench.FolderOf(run.Id);
        Assert.Equal(3, folder.Files.Count());
        Assert.All(folder.Files, file => Assert.DoesNotContain(Numbers, number => HasText(file, number)));
        using var refused = new StreamReader(folder.Read(folder.Files.Single(f => f.EndsWith(".refused.csv", StringComparison.Ordinal))));
        Assert.Contains(Numbers[0], await refused.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_older_version_left_plain_is_sealed_and_goes_on()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var bench = new ImportBench(database);
        var run = await bench.Start(await bench.AddUser(), List, ("cards.csv", ImportSamples.List(2)));
        var folder = bench.FolderOf(run.Id);
        await File.WriteAllTextAsync(folder.Source(1), ImportSamples.List(2));
        Assert.Null(SealedFile.KeyOf(folder.Source(1)));

        await bench.Do(CurrentUser.Operator, (ImportCleanup cleanup) => cleanup.Run(default));

        Assert.All(folder.Files, file => Assert.NotNull(SealedFile.KeyOf(file)));
        await bench.Queue.TakeNext(default);
        Assert.Equal(ImportState.Checked, (await bench.Find(run.Id)).State);
    }

    [Theory, InlineData("1234567890121"), InlineData("1-2345-67890-12-2")]
    public async Task A_file_without_a_header_is_refused_and_its_first_row_kept_nowhere(string number)
    {
        await using var trial = await ImportTrial.Start(Provider.Sqlite);

        var result = await trial.Run(List, ImportMode.WholeOrNothing, false, null, Hunsuan.Imports.Rows.ColumnMapping.Canonical, ("cards.csv", $"{ImportTrial.Listed(number)}\n"));

        Assert.Equal(ImportTexts.NoHeader.With("cards.csv"), Assert.Single(result.Problems).Message);
    }

    private static bool HasText(string file, string text) => File.ReadAllBytes(file).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(text)) >= 0;
}
