using System.CommandLine;
using Hunsuan.Access;
using Hunsuan.Centres.Committee;
using Hunsuan.Centres.Equipment;
using Hunsuan.Centres.Hsds;
using Hunsuan.Centres.Opening;
using Hunsuan.Centres.Services;
using Hunsuan.Centres.Staff;
using Hunsuan.Hosting;
using Hunsuan.Ui;

namespace Hunsuan.Centres;

/// <summary>Where people find help: centres with whom they serve, and the services of all organisations (ศูนย์และบริการ).</summary>
public sealed class CentresModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddBook(s => CentreKindBook.Load(s.GetRequiredService<Installation>().DataFolder))
        .AddBook(s => NeedBook.Load(s.GetRequiredService<Installation>().DataFolder))
        .AddScoped<PublicDirectory>()
        .AddScoped<CentresFor>()
        .AddScoped<CentreList>()
        .AddScoped<CentreView>()
        .AddScoped<CentreMap>()
        .AddScoped<KeepCentre>()
        .AddScoped<EndCentre>()
        .AddScoped<ChangeCatchment>()
        .AddScoped<KeepCommittee>()
        .AddScoped<KeepStaff>()
        .AddScoped<KeepEquipment>()
        .AddScoped<RecordOpening>()
        .AddScoped<KeepPhotos>()
        .AddScoped<KeepEntry>()
        .AddScoped<ConfirmEntry>()
        .AddScoped<ChangeReach>()
        .AddScoped<FindServices>()
        .AddScoped<ServiceView>()
        .AddScoped<HsdsExport>()
        .AddSingleton(new MenuEntry(CentreAddress.Services, ServiceTexts.Menu, MenuGroup.Data, Permit.SeeDirectory) { Order = 6 })
        .AddSingleton(new MenuEntry(CentreAddress.Home, CentreTexts.Menu, MenuGroup.Data, Permit.SeeDirectory) { Order = 7 })
        .AddSingleton(new MenuEntry(CentreAddress.Recheck, ServiceTexts.Recheck, MenuGroup.Oversight, Permit.ManageCentres)
        {
            Order = 27, Count = (scope, stop) => scope.GetRequiredService<ServiceView>().CountDue(stop),
        });

    public IEnumerable<Command> Commands => [ServicesCommand.Create()];

    public void Map(IEndpointRouteBuilder routes)
    {
        CentreSheet.Map(routes);
        PhotoDownload.Map(routes);
        HsdsDownload.Map(routes);
    }
}
