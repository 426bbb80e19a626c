using System.Globalization;
using Hunsuan.Access;
using Hunsuan.Centres;
using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Referrals.Desks;

/// <summary>Adds a desk to which others may refer, puts it right, or ends it (ดูแลหน่วยรับเรื่องต่อ).</summary>
public sealed class KeepDesk(HunsuanDb db, Activity activity, CurrentUser by, IAreaNames names, DeskDirectory desks, PublicDirectory services, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid? OrganisationId { get; set; }
        public string? Name { get; set; }
        public AreaInput? Area { get; set; }
        public string? Phone { get; set; }
        public string? AnswerDays { get; set; }
        public Guid[]? Services { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (OrganisationId is null) yield return new(nameof(OrganisationId), DeskTexts.OrganisationRequired);
            if (Name.IsBlank) yield return new(nameof(Name), DeskTexts.NameRequired);
            if (Name?.Length > Desk.NameMaxLength) yield return new(nameof(Name), ReferralTexts.TooLong.With(Desk.NameMaxLength));
            foreach (var problem in PhoneNumbers.Read(Phone, nameof(Phone)).Problems) yield return problem;
            if (Days is null) yield return new(nameof(AnswerDays), DeskTexts.AnswerDaysWrong.With(Desk.MostAnswerDays));
        }

        internal int? Days =>
            int.TryParse(ThaiDigits.ToArabic(AnswerDays.Known ?? ""), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= Desk.MostAnswerDays ? days : null;
    }

    /// <summary>Null where the user's area looks after none of that id.</summary>
    public Task<Desk?> Find(Guid id, CancellationToken stop) => db.Desks.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, stop);

    public async Task<IReadOnlyList<Guid>> ServicesOf(Guid id, CancellationToken stop) => await db.DeskOffers.Where(s => s.DeskId == id).Select(s => s.ServiceId).ToListAsync(stop);

    /// <summary>Services of the desk's organisation that the directory tells of.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> Offerable(Desk desk, CancellationToken stop)
    {
        var rows = await services.Services.Where(s => s.OrganisationId == desk.OrganisationId && s.EndedOn == null).OrderBy(s => s.Name).Select(s => new { s.Id, s.Name }).ToListAsync(stop);
        return [.. rows.Select(r => (r.Id, r.Name))];
    }

    /// <summary>Desks that the user's area looks after, those at work first.</summary>
    public async Task<IReadOnlyList<(Desk Desk, string Organisation)>> All(CancellationToken stop)
    {
        var rows = await (
            from desk in db.Desks.AsNoTracking()
            join organisation in db.Organisations on desk.OrganisationId equals organisation.Id
            orderby desk.EndedOn != null, organisation.Name, desk.Name
            select new { desk, organisation.Name }).ToListAsync(stop);
        return [.. rows.Select(r => (r.desk, r.Name))];
    }

    /// <param name="id">Null for a new one; an organisation keeps its desk.</param>
    /// <exception cref="OutOfAreaException">There is no such desk that the user's area looks after.</exception>
    public async Task<Result<Desk>> Run(Guid? id, Input input, CancellationToken stop = default)
    {
        var desk = id is null ? null : await Own(id.Value, stop);
        var area = input.Area.Area(nameof(input.Area), names, leastDigits: 2, within: by);
        var problems = input.Check().Concat(area.Problems).ToList();
        var organisation = desk?.OrganisationId ?? input.OrganisationId;
        if (organisation is not null && !await db.Organisations.AnyAsync(o => o.Id == organisation, stop)) problems.Add(new(nameof(input.OrganisationId), DeskTexts.OrganisationRequired));
        if (problems.Count > 0) return problems;
        var name = input.Name!.Trim();
        if (await desks.IsTaken(organisation!.Value, name, id, stop)) return new Problem(nameof(input.Name), DeskTexts.NameTaken);

        desk ??= db.Add(new Desk { Id = Ids.New(), OrganisationId = organisation.Value, AreaCode = area.Value!, Name = "", AnswerDays = 0 }).Entity;
        (desk.Name, desk.AreaCode, desk.Phone, desk.AnswerDays) = (name, area.Value!, PhoneNumbers.Read(input.Phone, nameof(input.Phone)).Value, input.Days!.Value);
        foreach (var member in await db.DeskMembers.Where(m => m.DeskId == desk.Id).ToListAsync(stop)) member.AreaCode = desk.AreaCode;
        await Offer(desk, input.Services ?? [], stop);
        await activity.Save(id is null ? ActivityKind.DeskAdded : ActivityKind.DeskChanged, stop);
        return desk;
    }

    /// <summary>Nothing more is referred to it; what was, is still answered. Or it goes on after all.</summary>
    /// <exception cref="OutOfAreaException">There is no such desk that the user's area looks after.</exception>
    public async Task End(Guid id, bool isEnded, CancellationToken stop = default)
    {
        var desk = await Own(id, stop);
        if (desk.EndedOn is not null == isEnded) return;
        desk.EndedOn = isEnded ? clock.Today : null;
        await activity.Save(ActivityKind.DeskChanged, stop);
    }

    private async Task<Desk> Own(Guid id, CancellationToken stop) => await db.Desks.SingleOrDefaultAsync(d => d.Id == id, stop) ?? throw new OutOfAreaException("desks");

    // Only services of its own organisation.
    private async Task Offer(Desk desk, Guid[] wanted, CancellationToken stop)
    {
        var offered = await db.DeskOffers.Where(s => s.DeskId == desk.Id).ToListAsync(stop);
        var own = await services.Services.Where(s => s.OrganisationId == desk.OrganisationId && EF.Parameter(wanted).Contains(s.Id)).Select(s => s.Id).ToListAsync(stop);
        db.RemoveRange(offered.Where(s => !own.Contains(s.ServiceId)));
        db.AddRange(own.Except(offered.Select(s => s.ServiceId)).Select(service => new DeskOffer { DeskId = desk.Id, ServiceId = service }));
    }
}
