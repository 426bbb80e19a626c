using Hunsuan.Data.Keys;
using Hunsuan.Data.Sealed;
using Hunsuan.Hosting;

namespace Hunsuan.Households;

/// <summary>Households, their members and who lived where on a day (ครัวเรือน).</summary>
public sealed class HouseholdsModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddScoped<IKeepsSealed, SealedCitizenIds<Person>>()
        .AddScoped<MovePerson>()
        .AddScoped<SplitHousehold>()
        .AddScoped<RecordDeath>()
        .AddScoped<WhoLivedWhere>()
        .AddScoped<HouseholdHeading>();
}
