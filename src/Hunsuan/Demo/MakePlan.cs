using Hunsuan.Access;
using Hunsuan.Cases.Plans;

namespace Hunsuan.Demo;

/// <summary>Plans with a household of the demo what becomes better and who does what for it (สร้างแผนสาธิต): the household has agreed, one action is done.</summary>
internal sealed class MakePlan(DemoWork work, CurrentUser worker)
{
    private const int PlannedDaysAgo = 30, AgreedDaysAgo = 29, DoneDaysAgo = 21;

    public async Task Run(CancellationToken stop)
    {
        if (await work.OpenCaseOf(worker, "health", stop) is not { } of) return;
        var goal = await work.On<KeepGoal, PlanGoal>(worker, PlannedDaysAgo, keep => keep.Add(
            of.Id, new() { Need = "bedridden-care", Wanted = "ผู้ป่วยมีคนดูแลทุกวัน (สมมุติ)", Measure = "ผู้ดูแลทำแผลและพลิกตัวผู้ป่วยได้เองเมื่อไปเยี่ยม", DueOn = work.Day(-20) }, stop));
        var visits = await work.On<KeepAction, PlanAction>(worker, PlannedDaysAgo, keep => keep.Add(
            goal.Id, new() { What = "จัดให้ อสม. เยี่ยมบ้านทุกสัปดาห์", Doer = ActionDoer.User, UserId = worker.Id, DueOn = work.Day(20) }, stop));
        await work.On<KeepAction, PlanAction>(worker, PlannedDaysAgo, keep => keep.Add(
            goal.Id, new() { What = "คนในบ้านเรียนวิธีดูแลผู้ป่วย", Doer = ActionDoer.Household, DueOn = work.Day(-10) }, stop));
        await work.On<AgreePlan, PlanAgreement>(worker, AgreedDaysAgo, agree => agree.Run(new() { CaseId = of.Id, Kind = AgreementKind.SignedPaper, ByWhom = "หัวหน้าครัวเรือน (สมมุติ)" }, stop));
        await work.On<EndAction, PlanAction>(worker, DoneDaysAgo, end => end.Run(new() { ActionId = visits.Id, Step = ActionStep.Do }, stop));
    }
}
