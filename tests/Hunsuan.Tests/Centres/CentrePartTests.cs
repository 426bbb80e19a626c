using Hunsuan.Access;
using Hunsuan.Centres;
using Hunsuan.Centres.Committee;
using Hunsuan.Centres.Equipment;
using Hunsuan.Centres.Staff;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Centres;

public class CentrePartTests
{
    private static readonly DateInput Today = DayAnswer.Of(Village.Today);

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_centre_has_one_chair_at_a_time_and_remembers_the_earlier_ones(Provider provider)
    {
        await using var scene = await CentreScene.Create(provider);
        var centre = await scene.GivenACentre("ศูนย์");
        var first = (await Add("พระครูสมมุติ", CommitteePosition.Chair)).Value!;

        Assert.Equal(CentrePartTexts.ChairTaken.With("พระครูสมมุติ"), Assert.Single((await Add("คนที่สอง", CommitteePosition.Chair)).Problems).Message);
        Assert.Empty((await Add("คนที่สอง", CommitteePosition.Member)).Problems);
        Assert.Empty((await End(first.Id)).Problems);
        Assert.Equal(CentrePartTexts.AlreadyLeft, Assert.Single((await End(first.Id)).Problems).Message);
        await using var db = scene.Database.Open();
        Assert.Equal([("พระครูสมมุติ", (DateOnly?)Village.Today), ("คนที่สอง", null)], (await db.CommitteeMembers.OrderBy(m => m.Id).ToListAsync()).Select(m => (m.Name, m.Until)));
        await Assert.ThrowsAsync<OutOfAreaException>(() => Add("คนนอก", CommitteePosition.Member, scene.Neighbour));
        await Assert.ThrowsAsync<OutOfAreaException>(() => End(first.Id, scene.Neighbour));

        Task<Result<CommitteeMember>> Add(string name, CommitteePosition position, CurrentUser? user = null) =>
            scene.Do((d, activity) => new KeepCommittee(d, activity, scene.Clock).Add(centre.Id, new() { Name = name, Position = position, From = Today }), user);
        Task<Result<CommitteeMember>> End(Guid id, CurrentUser? user = null) => scene.Do((d, activity) => new KeepCommittee(d, activity, scene.Clock).End(centre.Id, id), user);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Only_users_who_work_there_are_named_and_nobody_elsewhere_reads_who_they_are(Provider provider)
    {
        await using var scene = await CentreScene.Create(provider);
        var centre = await scene.GivenACentre("ศูนย์", CentreScene.SanKlang, null, "560108");
        await using var all = scene.Database.Open();
        var (worker, volunteer, stranger, analyst) = (
            await all.GivenAUser(Role.CentreWorker, CentreScene.Phan), await all.GivenAUser(Role.Volunteer, "57051101"),
            await all.GivenAUser(Role.CentreWorker, "560108"), await all.GivenAUser(Role.Analyst, "57"));

        Assert.Empty((await Add(worker)).Problems);
        Assert.Empty((await Add(volunteer)).Problems);
        Assert.Equal(CentrePartTexts.AlreadyStaff, Assert.Single((await Add(worker)).Problems).Message);
        foreach (var other in new[] { stranger, analyst }) Assert.Equal(CentrePartTexts.UserElsewhere, Assert.Single((await Add(other)).Problems).Message);
        Assert.Equal(2, (await Staff()).Count);
        Assert.Empty(await Staff(scene.Neighbour));
        await Assert.ThrowsAsync<OutOfAreaException>(() => Add(worker, scene.Neighbour));

        Assert.Empty((await scene.Keep(CentreScene.Centre("ศูนย์", CentreScene.TharnThong), centre.Id)).Problems);
        Assert.All(await Staff(), s => Assert.Equal(CentreScene.TharnThong, s.Staff.AreaCode));

        Task<Result<CentreStaff>> Add(User user, CurrentUser? by = null) => scene.Do((db, activity) =>
            new KeepStaff(db, activity, Given.UsersOf(db), scene.Clock).Add(centre.Id, new() { UserId = user.Id, Duty = CentreDuty.Worker, From = Today }), by);
        Task<IReadOnlyList<CentreView.Worker>> Staff(CurrentUser? by = null) => scene.Do((db, _) => new CentreView(new(db), db, scene.Clock).Staff(centre.Id, default), by);
    }

    [Fact]
    public async Task Equipment_of_the_same_name_is_one_and_what_nobody_looked_at_has_no_state()
    {
        await using var scene = await CentreScene.Create();
        var centre = await scene.GivenACentre("ศูนย์");

        Assert.Empty((await Keep(new() { What = "เครื่องพิมพ์", Quantity = "๒" })).Problems);
        Assert.Empty((await Keep(new() { What = "เครื่อง พิมพ์", Quantity = "3", Condition = EquipmentCondition.Worn })).Problems);
        Assert.Equal(["What", "Quantity"], (await Keep(new() { Quantity = "0" })).Problems.Select(p => p.Field));
        await Assert.ThrowsAsync<OutOfAreaException>(() => Keep(new() { What = "จอ", Quantity = "1" }, scene.Neighbour));

        await using var db = scene.Database.Open();
        var piece = await db.CentreEquipment.SingleAsync();
        Assert.Equal(("เครื่องพิมพ์", 3, (EquipmentCondition?)EquipmentCondition.Worn), (piece.What, piece.Quantity, piece.Condition));

        Task<Result<CentreEquipment>> Keep(KeepEquipment.Input input, CurrentUser? user = null) =>
            scene.Do((d, activity) => new KeepEquipment(d, activity, scene.Clock).Keep(centre.Id, input), user);
    }
}
