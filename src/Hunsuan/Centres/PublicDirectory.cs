using Hunsuan.Centres.Services;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Centres;

/// <summary>Centres and services of the whole country, to be read by everybody who works with the program (ทำเนียบศูนย์และบริการ).</summary>
/// <remarks>Where help is to be found must not end at an area. Nothing of it is about people helped; who works at a centre is not in it. Never for changes.</remarks>
public sealed class PublicDirectory(HunsuanDb db)
{
    public IQueryable<Centre> Centres => db.Centres.AsNoTracking().IgnoreQueryFilters([HunsuanDb.AreaFilter]);

    public IQueryable<ServiceEntry> Services => db.ServiceEntries.AsNoTracking().IgnoreQueryFilters([HunsuanDb.AreaFilter]);
}
