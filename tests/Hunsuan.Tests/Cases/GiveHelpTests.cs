using Hunsuan.Cases;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Cases;

public class GiveHelpTests
{
    [Theory]
    [InlineData("๒,๐๐๐", 200_000L)]
    [InlineData("1500.50", 150_050L)]
    [InlineData("0.01", 1L)]
    public async Task Money_is_kept_to_the_satang(string typed, long satang)
    {
        await using var scene = await Scene.Create(Provider.Sqlite);
        var opened = await scene.OpenCase();

        var help = (await scene.Give(new() { CaseId = opened.Id, Kind = HelpKind.Money, Amount = typed, Quantity = "5", Unit = "ถุง" })).Value!;

        Assert.Equal((satang, null, null), (help.Amount, help.Quantity, help.Unit));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Goods_are_counted_in_their_unit(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();

        await scene.Give(new() { CaseId = opened.Id, Kind = HelpKind.Goods, What = "ผ้าอ้อมผู้ใหญ่", Quantity = "๖๐", Unit = "ชิ้น", Amount = "9", Dimension = 1 });

        var help = await scene.Db.Helps.AsNoTracking().SingleAsync();
        Assert.Equal((60, "ชิ้น", null, 1, opened.HouseholdId), (help.Quantity, help.Unit, help.Amount, help.Dimension, help.HouseholdId));
        Assert.Equal("ผ้าอ้อมผู้ใหญ่ 60 ชิ้น", CaseTexts.InWords(help).Thai);
    }

    [Theory]
    [InlineData(HelpKind.Money, "Amount")]
    [InlineData(HelpKind.Goods, "Quantity")]
    [InlineData((HelpKind)9, "Kind")]
    public async Task Refuses_what_is_incomplete(HelpKind kind, string field)
    {
        await using var scene = await Scene.Create(Provider.Sqlite);
        var opened = await scene.OpenCase();

        var refused = await scene.Give(new() { CaseId = opened.Id, Kind = kind, Amount = "-5", Quantity = "0", Unit = "ถุง" });

        Assert.Equal(field, Assert.Single(refused.Problems).Field);
    }

    [Theory]
    [InlineData("1.005")]
    [InlineData("สองพัน")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("1e5")]
    public async Task Refuses_what_is_no_amount(string typed)
    {
        await using var scene = await Scene.Create(Provider.Sqlite);
        var opened = await scene.OpenCase();

        Assert.Equal("Amount", Assert.Single((await scene.Give(new() { CaseId = opened.Id, Kind = HelpKind.Money, Amount = typed })).Problems).Field);
        Assert.Equal("GivenOn", Assert.Single((await scene.Give(new() { CaseId = opened.Id, GivenOn = Village.Day(Village.Today.AddDays(1)) })).Problems).Field);
    }
}
