using Hunsuan.Hosting;
using Hunsuan.Privacy.Purposes;

namespace Hunsuan.Privacy;

/// <summary>What data is used for, what people agreed to and ask for, and how long it is kept (การคุ้มครองข้อมูลส่วนบุคคล).</summary>
public sealed class PrivacyModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddSingleton(s => PurposeBook.Load(s.GetRequiredService<Installation>().DataFolder))
        .AddSingleton(s => NoticeBook.Load(s.GetRequiredService<Installation>().DataFolder));
}
