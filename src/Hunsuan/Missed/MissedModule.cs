using Hunsuan.Access;
using Hunsuan.Hosting;
using Hunsuan.Missed.Lists;
using Hunsuan.Ui;

namespace Hunsuan.Missed;

/// <summary>Whom help may have missed: questions over the survey and the lists, and looking for people on the spot (ผู้ตกหล่น).</summary>
public sealed class MissedModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddScoped<BeyondArea>()
        .AddScoped<SamePerson>()
        .AddScoped<FindMissed>()
        .AddScoped<WhatIsKnown>()
        .AddScoped<MissedEntries>()
        .AddScoped<MissedRows>()
        .AddScoped<MissedList>()
        .AddSingleton(new MenuEntry(MissedAddress.Home, MissedTexts.Menu, MenuGroup.Work, Permit.SeeHouseholds) { Order = 23 });
}
