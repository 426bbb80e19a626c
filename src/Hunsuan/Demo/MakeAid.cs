using Hunsuan.Access;
using Hunsuan.Aid;
using Hunsuan.Aid.Asking;
using Hunsuan.Aid.Budget;
using Hunsuan.Aid.Deciding;
using Hunsuan.Aid.Paying;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Demo;

/// <summary>Makes a budget line and asks for money from it as a centre would (สร้างเงินสงเคราะห์สาธิต): one is paid, one waits for approval, one for the facts.</summary>
internal sealed class MakeAid(DemoWork work, DemoClock clock, CurrentUser worker)
{
    public async Task Run(CancellationToken stop)
    {
        var line = await AddLine(stop);
        foreach (var (demo, reach) in DemoAid.All.Zip([AidState.Paid, AidState.FactsChecked, AidState.Requested]))
            if (await Ask(demo, stop) is { } request) await Bring(request, demo.DaysAgo, reach, line, stop);
        clock.DaysBack = 0;
    }

    // Of the fiscal year in which the first request is approved from it.
    private async Task<BudgetLine> AddLine(CancellationToken stop)
    {
        await using var scope = await work.As(DemoAccount.OfficerOfChiangRai, Permit.PayAid, DemoAid.All[0].DaysAgo);
        return (await Get<KeepLine>(scope).Add(
            new()
            {
                Area = new() { Typed = DemoAccount.ChairOfSanKlang.AreaCode }, Year = FiscalYear.Of(clock.Today).Number, Name = "เงินสงเคราะห์ตำบลสันกลาง (สมมุติ)", Origin = "พมจ.เชียงราย (สมมุติ)",
                Amount = "30000",
            }, stop)).Sound;
    }

    // Null where there were too few households for the story.
    private async Task<AidRequest?> Ask(DemoAid demo, CancellationToken stop)
    {
        return await work.OpenCaseOf(worker, demo.Dimension, stop) is { } of
            ? await work.On<AskAid, AidRequest>(worker, demo.DaysAgo, ask => ask.Run(of.Id, new() { Kind = demo.Kind, Amount = demo.Amount, Reason = demo.Reason, Papers = ["id-card", "house-registration"] }, stop))
            : null;
    }

    private async Task Bring(AidRequest request, int daysAgo, AidState reach, BudgetLine line, CancellationToken stop)
    {
        if (reach is AidState.Requested) return;
        await using (var scope = work.As(worker, daysAgo))
        {
            request = (await Get<CheckAidFacts>(scope).Run(
                request.Id,
                new()
                {
                    VisitedBy = "อสม. (สมมุติ)", VisitedOn = DayAnswer.Of(clock.Today), Found = "ไม่มีรายได้ตั้งแต่หัวหน้าครอบครัวป่วย (สมมุติ)", Supports = true, Papers = [.. request.SeenPapers],
                    Seen = request.Changes,
                }, stop)).Sound;
        }

        if (reach is AidState.FactsChecked) return;
        await using (var scope = await work.As(DemoAccount.ChairOfSanKlang, Permit.ApproveAid, daysAgo))
            request = (await Get<ApproveAid>(scope).Run(request.Id, new() { LineId = line.Id, Seen = request.Changes }, stop)).Sound;
        await using var paying = await work.As(DemoAccount.OfficerOfChiangRai, Permit.PayAid, daysAgo);
        _ = (await Get<PayAid>(paying).Run(
            request.Id,
            new() { Method = AidMethod.Cash, PaidOn = DayAnswer.Of(clock.Today), Receiver = "หัวหน้าครัวเรือน (สมมุติ)", Witness = "ผู้ใหญ่บ้าน (สมมุติ)", Seen = request.Changes }, stop)).Sound;
    }

    private static T Get<T>(AsyncServiceScope scope) where T : notnull => scope.ServiceProvider.GetRequiredService<T>();
}

/// <summary>Money that the centre of the demo asks for (คำขอเงินสงเคราะห์สาธิต).</summary>
/// <param name="Dimension">Of the story whose case it belongs to.</param>
internal sealed record DemoAid(string Dimension, string Kind, string Amount, string Reason, int DaysAgo)
{
    public static IReadOnlyList<DemoAid> All { get; } =
    [
        new("health", "low-income-family-aid", "1500", "หัวหน้าครอบครัวป่วยหนัก ไม่มีเงินซื้ออาหาร (สมมุติ)", 9),
        new("access", "emergency-aid", "1000", "ค่าเดินทางไปโรงพยาบาลกะทันหัน (สมมุติ)", 4),
        new("education", "low-income-family-aid", "1800", "ค่าชุดนักเรียน (สมมุติ)", 1),
    ];
}
