using System.Linq.Expressions;
using Hunsuan.Access;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Imports;

/// <summary>The imports that the user started (การนำเข้าของฉัน): whoever sent the files decides on them and sees their rows, nobody else.</summary>
internal sealed class OwnImports(HunsuanDb db, CurrentUser user)
{
    private Expression<Func<ImportRun, bool>> IsOwn => run => run.UserId == user.Id;

    /// <summary>Null where there is none, or none of the user's.</summary>
    public Task<ImportRun?> Find(Guid id, CancellationToken stop) =>
        db.Imports.AsNoTracking().Where(IsOwn).SingleOrDefaultAsync(i => i.Id == id, stop);

    /// <exception cref="OutOfAreaException">There is no such import of the user's.</exception>
    public async Task<ImportRun> Get(Guid id, CancellationToken stop) => await Find(id, stop) ?? throw new OutOfAreaException("imports");

    /// <summary>How many wait for the user.</summary>
    public Task<int> CountWaiting(CancellationToken stop) =>
        db.Imports.Where(IsOwn).CountAsync(i => i.State == ImportState.Mapping || i.State == ImportState.Checked, stop);
}
