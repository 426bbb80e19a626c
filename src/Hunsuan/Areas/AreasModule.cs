using Hunsuan.Access;
using Hunsuan.Hosting;
using Hunsuan.Ui;

namespace Hunsuan.Areas;

/// <summary>Provinces, districts, sub-districts and villages (พื้นที่).</summary>
public sealed class AreasModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddSingleton(_ => AreaBook.Load())
        .AddSingleton<IAreaNames>(scope => scope.GetRequiredService<AreaBook>())
        .AddSingleton(scope => new BoundaryFiles(Path.Combine(scope.GetRequiredService<Installation>().DataFolder, "boundaries")))
        .AddSingleton<AreaOutlines>()
        .AddSingleton<AreaAt>()
        .AddScoped<ImportBoundaries>()
        .AddScoped<KeepBoundaries>()
        .AddSingleton(new MenuEntry("/admin/boundaries", AreaTexts.Boundaries, MenuGroup.Administration, Permit.Administer) { Order = 10 });
}
