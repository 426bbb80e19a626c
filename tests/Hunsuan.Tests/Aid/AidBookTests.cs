using Hunsuan.Aid;
using Hunsuan.Aid.Deciding;
using Hunsuan.Shared;
using Hunsuan.Tests.Benefits.Entitlements;

namespace Hunsuan.Tests.Aid;

/// <summary>Kinds of aid and limits of approval are files; what makes no sense is left out and told.</summary>
public class AidBookTests
{
    [Fact]
    public void Kinds_bear_the_names_of_the_catalogue_and_its_amounts()
    {
        var (book, benefits) = (AidBook.Load(), HouseholdClaimsTests.Book);
        Assert.Empty(book.Problems);
        Assert.Equal(5, book.All.Count);
        foreach (var kind in book.All)
        {
            var benefit = benefits.All.Last(b => b.Id == kind.Id && b.Status is not Certainty.Announced);
            Assert.Equal(benefit.Name, kind.Name);
            var amounts = benefit.Parameters.SelectMany(p => p.Draft.Values).Select(v => v.Value).ToList();
            foreach (var limit in new[] { kind.MostAYear ?? kind.MostEachTime }) Assert.Contains(amounts, a => a.StartsWith($"{limit!.Value / 100} baht", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Files_of_the_installation_take_their_place_and_slips_are_told()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "aid/emergency-aid.json", Repository.Read("data/aid/emergency-aid.json").Replace("3000", "-1", StringComparison.Ordinal));
        Write(folder, "aid/local.json", """{ "name": { "th": "เงินท้องถิ่น", "en": "Local" }, "for": "household", "papers": { "certainty": "unverified", "list": [] }, "source": "x" }""");
        Write(folder, "approval/province.json", """{ "area": "56", "mostBaht": { "centre-chair": 500 }, "certainty": "unverified", "source": "x" }""");
        Write(folder, "approval/broken.json", """{ "area": "57", "mostBaht": { "centre-chair": 0 }, "certainty": "unverified", "source": "x" }""");

        var (aid, approval) = (AidBook.Load(folder.Path), ApprovalBook.Load(folder.Path));

        Assert.Null(aid.Find("emergency-aid"));
        Assert.NotNull(aid.Find("local"));
        Assert.Equal(AidTexts.KindWrong.With("emergency-aid"), Assert.Single(aid.Problems).Message);
        Assert.Equal(AidTexts.ApprovalWrong.With("broken"), Assert.Single(approval.Problems).Message);
        Assert.Equal((500_00L, 3_000_00L), (approval.For("560108").MostByRole["centre-chair"], approval.For("570101").MostByRole["centre-chair"]));
        Assert.True(approval.For("570101").NeedsTwo(2_000_00));
        Assert.False(approval.For("560108").NeedsTwo(100_000_00));
    }

    [Theory]
    [InlineData("2026-09-30", 2569)]
    [InlineData("2026-10-01", 2570)]
    [InlineData("2026-12-31", 2570)]
    [InlineData("2027-09-30", 2570)]
    public void Fiscal_years_begin_in_October(string day, int year)
    {
        var of = FiscalYear.Of(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(year, of.Number);
        Assert.True(of.Holds(of.First) && of.Holds(of.Last) && !of.Holds(of.First.AddDays(-1)) && !of.Holds(of.Last.AddDays(1)));
    }

    private static void Write(TemporaryFolder folder, string file, string text)
    {
        var path = Path.Combine(folder.Path, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
