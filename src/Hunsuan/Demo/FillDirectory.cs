using Hunsuan.Access;
using Hunsuan.Centres;
using Hunsuan.Centres.Committee;
using Hunsuan.Centres.Equipment;
using Hunsuan.Centres.Opening;
using Hunsuan.Centres.Services;
using Hunsuan.Centres.Staff;
using Hunsuan.Ui;

namespace Hunsuan.Demo;

/// <summary>Fills the directory of the demo as officers would (สร้างทำเนียบสาธิต): centres first, then services.</summary>
internal sealed class FillDirectory(DemoWork work, DemoClock clock, IReadOnlyDictionary<DemoAccount, User> users)
{
    /// <summary>When the centre of วัดหัวฝาย opened; the others are given the same day.</summary>
    private static readonly DateOnly Opened = new(2022, 8, 10);

    public async Task Run(CancellationToken stop)
    {
        var centres = new Dictionary<string, Guid>();
        foreach (var centre in DemoCentre.All) centres.Add(centre.Typed.Name, await Add(centre, stop));
        foreach (var service in DemoServiceEntry.All) await Add(service, centres, stop);
        clock.DaysBack = 0;
    }

    private async Task<Guid> Add(DemoCentre demo, CancellationToken stop)
    {
        await using var scope = await work.As(demo.By, Permit.ManageCentres, 0);
        var day = DayAnswer.Of(Opened);
        var centre = (await Get<KeepCentre>(scope).Run(null, demo.Typed with { OpenedOn = day }, stop)).Sound;
        foreach (var area in demo.Serves) _ = (await Get<ChangeCatchment>(scope).Add(centre.Id, area, stop)).Sound;
        if (demo.Chair is { } chair) _ = (await Get<KeepCommittee>(scope).Add(centre.Id, new() { Name = chair, Position = CommitteePosition.Chair, From = day }, stop)).Sound;
        if (demo.Worker is not { } worker) return centre.Id;

        _ = (await Get<KeepStaff>(scope).Add(centre.Id, new() { UserId = users[worker].Id, Duty = CentreDuty.Worker, From = day }, stop)).Sound;
        _ = (await Get<KeepEquipment>(scope).Keep(centre.Id, new() { What = "คอมพิวเตอร์", Quantity = "2", Condition = EquipmentCondition.Good }, stop)).Sound;
        _ = (await Get<KeepEquipment>(scope).Keep(centre.Id, new() { What = "รถรับส่ง", Quantity = "1", Condition = EquipmentCondition.Worn }, stop)).Sound;
        _ = (await Get<RecordOpening>(scope).Run(centre.Id, new() { HeldOn = day, Words = "มอบป้ายศูนย์ ถุงยังชีพ และผ้าอ้อมผู้ใหญ่ (สมมุติ)", Signboard = demo.Typed.Name }, stop)).Sound;
        return centre.Id;
    }

    private async Task Add(DemoServiceEntry demo, Dictionary<string, Guid> centres, CancellationToken stop)
    {
        await using var scope = await work.As(demo.By, Permit.ManageCentres, demo.DaysAgo);
        var organisation = (await Get<KeepOrganisation>(scope).Run(null, new() { Name = demo.Organisation, Kind = demo.Kind, AreaCode = demo.By.AreaCode }, stop)).Sound;
        var typed = demo.Typed with { OrganisationId = organisation.Id, AreaCode = demo.By.AreaCode, RecheckMonths = ServiceEntry.UsualRecheckMonths };
        var entry = (await Get<KeepEntry>(scope).Run(null, typed, stop)).Sound;
        foreach (var area in demo.Serves) _ = (await Get<ChangeReach>(scope).Add(entry.Id, area, stop)).Sound;
        if (demo.Centre is { } centre) _ = (await Get<ChangeReach>(scope).AddPlace(entry.Id, centres[centre], stop)).Sound;
    }

    private static T Get<T>(AsyncServiceScope scope) where T : notnull => scope.ServiceProvider.GetRequiredService<T>();
}
