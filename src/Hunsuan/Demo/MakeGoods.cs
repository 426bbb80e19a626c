using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Goods.Gifts;
using Hunsuan.Goods.Loans;
using Hunsuan.Goods.Stock;
using Hunsuan.Goods.Waiting;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Demo;

/// <summary>Fills the store of a centre of the demo, gives, lends, and writes down who waits (สร้างคลังสิ่งของสาธิต).</summary>
/// <param name="keeper">Keeps the stock of the centre.</param>
internal sealed class MakeGoods(DemoWork work, CurrentUser keeper, CurrentUser worker)
{
    private const int ReceivedDaysAgo = 40, GivenDaysAgo = 20, BedDueInDays = 70;
    private const string Receiver = "หัวหน้าครัวเรือน (สมมุติ)", Witness = "ผู้ใหญ่บ้าน (สมมุติ)";

    public async Task Run(CancellationToken stop)
    {
        var centre = await Centre(stop);
        foreach (var received in Received) await work.On<ReceiveGoods, int>(keeper, ReceivedDaysAgo, receive => receive.Run(centre, received with { ReceivedOn = work.Day(ReceivedDaysAgo) }, stop));
        if (await work.OpenCaseOf(worker, "health", stop) is { } ill)
        {
            foreach (var (item, quantity) in new[] { ("adult-diapers", "30"), ("relief-bag", "1") })
            {
                await work.On<GiveGoods, Gift>(worker, GivenDaysAgo, give => give.Run(
                    new() { HouseholdId = ill.HouseholdId, CentreId = centre, Item = item, Quantity = quantity, GivenOn = work.Day(GivenDaysAgo), Receiver = Receiver, Witness = Witness }, stop));
            }

            var bed = await Bed(centre, stop);
            await work.On<LendPiece, Loan>(worker, GivenDaysAgo, lend => lend.Run(
                new() { HouseholdId = ill.HouseholdId, PieceId = bed, DueOn = work.Day(-BedDueInDays), Receiver = Receiver, Witness = Witness }, stop));
        }

        if (await work.OpenCaseOf(worker, "access", stop) is { } waiting)
            await work.On<WaitFor, WaitingEntry>(worker, daysAgo: 3, wait => wait.Run(waiting.HouseholdId, new() { Item = "wheelchair", Reason = WaitReason.OwnIsBroken, Note = "คันเดิมล้อหัก (สมมุติ)" }, stop));
    }

    private static readonly ReceiveGoods.Input[] Received =
    [
        new() { Item = "relief-bag", Quantity = "40", Donor = "ผู้มีจิตศรัทธา วัดหัวฝาย (สมมุติ)" },
        new() { Item = "adult-diapers", Quantity = "300", Donor = "กองทุนฟื้นฟูสมรรถภาพ (สมมุติ)" },
        new() { Item = "patient-bed", Serials = "ตัวอย่าง-01\nตัวอย่าง-02", Donor = "มูลนิธิตัวอย่าง (สมมุติ)" },
    ];

    private async Task<Guid> Centre(CancellationToken stop)
    {
        await using var scope = work.As(keeper, 0);
        return await scope.ServiceProvider.GetRequiredService<HunsuanDb>().Centres.Where(c => c.Name == DemoCentre.All[0].Typed.Name).Select(c => c.Id).SingleAsync(stop);
    }

    private async Task<Guid> Bed(Guid centre, CancellationToken stop)
    {
        await using var scope = work.As(worker, 0);
        return await scope.ServiceProvider.GetRequiredService<HunsuanDb>().LoanPieces.Where(p => p.CentreId == centre).OrderBy(p => p.Serial).Select(p => p.Id).FirstAsync(stop);
    }
}
