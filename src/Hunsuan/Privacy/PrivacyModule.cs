using Hunsuan.Access;
using Hunsuan.Hosting;
using Hunsuan.Privacy.Consents;
using Hunsuan.Privacy.Processing;
using Hunsuan.Privacy.Purposes;
using Hunsuan.Privacy.Requests;
using Hunsuan.Privacy.Retention;
using Hunsuan.Ui;

namespace Hunsuan.Privacy;

/// <summary>What data is used for, what people agreed to and ask for, and how long it is kept (การคุ้มครองข้อมูลส่วนบุคคล).</summary>
public sealed class PrivacyModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddSingleton(s => PurposeBook.Load(s.GetRequiredService<Installation>().DataFolder))
        .AddSingleton(s => NoticeBook.Load(s.GetRequiredService<Installation>().DataFolder))
        .AddScoped<ConsentList>()
        .AddScoped<RecordConsent>()
        .AddScoped<WithdrawConsent>()
        .AddScoped<RequestOwners>()
        .AddScoped<RequestList>()
        .AddScoped<TakeRequest>()
        .AddScoped<HandOverRequest>()
        .AddScoped<AnswerRequest>()
        .AddScoped<ErasePerson>()
        .AddScoped<LiftRestriction>()
        .AddScoped<PersonalData>()
        .AddScoped<PersonalDataWords>()
        .AddScoped<LegalHolds>()
        .AddScoped<KeepController>()
        .AddSingleton(new MenuEntry("/consents/ending", ConsentTexts.Ending, MenuGroup.Work, Permit.WorkCases)
        {
            Order = 31, Count = (services, stop) => services.GetRequiredService<ConsentList>().CountEnding(stop),
        })
        .AddSingleton(new MenuEntry("/privacy/requests", RequestTexts.Requests, MenuGroup.Work, Permit.AnswerRequests)
        {
            Order = 32, Count = (services, stop) => services.GetRequiredService<RequestList>().CountWaiting(stop),
        })
        .AddSingleton(new MenuEntry("/privacy/controller", ProcessingTexts.Controller, MenuGroup.Administration, Permit.ManagePrivacy) { Order = 15 });

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/privacy/requests/{id:guid}/copy.json", PersonalDataFile.AsJson).RequireAuthorization(Permit.AnswerRequests);
        routes.MapGet("/privacy/requests/{id:guid}/copy.csv", PersonalDataFile.AsCsv).RequireAuthorization(Permit.AnswerRequests);
    }
}
