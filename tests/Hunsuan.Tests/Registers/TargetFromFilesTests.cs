using Hunsuan.Areas;
using Hunsuan.Imports;
using Hunsuan.Imports.Rows;
using Hunsuan.Registers;
using Hunsuan.Simulation;
using Hunsuan.Tests.Imports;
using Hunsuan.Wellbeing;

namespace Hunsuan.Tests.Registers;

/// <summary>Agrees to the person with a count straight from the files, made without the program's own reading or measuring.</summary>
public sealed class TargetFromFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hunsuan-target-");

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Agrees_to_the_person_with_an_independent_count(Provider provider)
    {
        SimulatedArea[] areas = [new("560108"), new("560101"), new("560201"), new("570511")];
        new SimulateProvince(areas, EditionBook.Load()).Run(new()
        {
            Places = [new("5601", 600), new("560201", 200), new("570511", 200)], Seed = 3, Folder = _folder.FullName, Today = new(2026, 1, 15),
        });
        await using var trial = await ImportTrial.Start(provider);
        await trial.Run(ImportRequest.Survey, ImportMode.WholeOrNothing, false, null, ColumnMapping.Canonical, Read("households.csv"), Read("persons.csv"));
        await trial.Run(ListKinds.WelfareCard, ImportMode.WholeOrNothing, false, null, ColumnMapping.Canonical, Read("welfare-card.csv"));

        await using var db = trial.Open();
        foreach (var level in (AreaLevel[])[AreaLevel.Province, AreaLevel.District, AreaLevel.Subdistrict, AreaLevel.Village])
        {
            var counted = await new TargetCounts(db).By(level, "", default);
            var expected = IndependentCount.Of(_folder.FullName, digits: (int)level * 2);
            Assert.Equal(expected, counted.Select(c => (c.AreaCode, c.Persons, c.Households, c.ShortInAny, c.Targeted, string.Join(',', c.ShortIn))));
            Assert.All(counted, c => Assert.Equal(c.ShortInAny, c.Targeted + c.Missed));
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private (string, byte[]) Read(string file) => (file, File.ReadAllBytes(Path.Combine(_folder.FullName, file)));
}
