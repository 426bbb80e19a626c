using Hunsuan.Access;
using Hunsuan.Hosting;
using Hunsuan.Ui;

namespace Hunsuan.Deadlines;

/// <summary>How urgent what is, and by when it must be done (ระดับความเร่งด่วนและกำหนดเวลา).</summary>
public sealed class DeadlinesModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddBook(s => HolidayBook.Load(s.GetRequiredService<Installation>().DataFolder))
        .AddBook(s => TriageBook.Load(s.GetRequiredService<HolidayBook>(), s.GetRequiredService<Installation>().DataFolder))
        .AddSingleton(new MenuEntry("/deadlines", DeadlineTexts.Menu, MenuGroup.Data, Permit.WorkCases) { Order = 60 });
}
