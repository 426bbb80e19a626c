using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Privacy.Consents;

/// <summary>A person's consents, the latest first, and those of the area that end soon (รายการความยินยอม).</summary>
public sealed class ConsentList(HunsuanDb db, TimeProvider clock)
{
    public const int SoonDays = 30, PageSize = 50;

    public sealed record Row(Consent Consent, NameOfPerson Name);

    public async Task<IReadOnlyList<Consent>> Of(Guid personId, CancellationToken stop) =>
        await db.Consents.AsNoTracking().Where(c => c.PersonId == personId).OrderByDescending(c => c.AnsweredOn).ThenByDescending(c => c.Id).ToListAsync(stop);

    public Task<Consent?> One(Guid id, CancellationToken stop) => db.Consents.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, stop);

    public Task<int> CountEnding(CancellationToken stop) => Ending.CountAsync(stop);

    /// <summary>Those that ended in the last days or will soon, the next first.</summary>
    public async Task<IReadOnlyList<Row>> AllEnding(int page, CancellationToken stop) => await (
        from consent in Ending.AsNoTracking()
        join person in db.Persons on consent.PersonId equals person.Id
        orderby consent.ExpiresOn, consent.Id
        select new Row(consent, new NameOfPerson(person.Prefix, person.FirstName, person.LastName))).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(stop);

    private IQueryable<Consent> Ending
    {
        get
        {
            var (from, until) = (clock.Today.AddDays(-SoonDays), clock.Today.AddDays(SoonDays));
            return db.Consents.Where(c => c.IsGiven && c.WithdrawnOn == null && c.ExpiresOn >= from && c.ExpiresOn <= until);
        }
    }
}
