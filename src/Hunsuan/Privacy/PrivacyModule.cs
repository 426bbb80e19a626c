using System.CommandLine;
using Hunsuan.Access;
using Hunsuan.Hosting;
using Hunsuan.Privacy.Breaches;
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
        .AddBook(s => PurposeBook.Load(s.GetRequiredService<Installation>().DataFolder))
        .AddBook(s => NoticeBook.Load(s.GetRequiredService<Installation>().DataFolder))
        .AddScoped<ConsentList>()
        .AddScoped<RecordConsent>()
        .AddScoped<WithdrawConsent>()
        .AddScoped<RequestOwners>()
        .AddScoped<RequestList>()
        .AddScoped<TakeRequest>()
        .AddScoped<HandOverRequest>()
        .AddScoped<AnswerRequest>()
        .AddScoped<ErasePerson>()
        .AddScoped<IKeepsPersonalData, ContactsOfPeople>()
        .AddScoped<LiftRestriction>()
        .AddScoped<PersonalData>()
        .AddScoped<FieldWords>()
        .AddScoped<PersonalDataWords>()
        .AddScoped<LegalHolds>()
        .AddScoped<SetHold>()
        .AddScoped<LiftHold>()
        .AddBook(s => RetentionBook.Load(s.GetRequiredService<Installation>().DataFolder))
        .AddScoped<RunRetention>()
        .AddScoped<RetentionReport>()
        .AddHostedService<RetentionDaily>()
        .AddScoped<KeepBreach>()
        .AddScoped<BreachList>()
        .AddScoped<KeepController>()
        .AddScoped<ProcessingRecord>()
        .AddSingleton(new MenuEntry("/consents/ending", ConsentTexts.Ending, MenuGroup.Oversight, Permit.WorkCases)
        {
            Order = 31, Count = (services, stop) => services.GetRequiredService<ConsentList>().CountEnding(stop),
        })
        .AddSingleton(new MenuEntry("/privacy/requests", RequestTexts.Requests, MenuGroup.Oversight, Permit.AnswerRequests)
        {
            Order = 32, Count = (services, stop) => services.GetRequiredService<RequestList>().CountWaiting(stop),
        })
        .AddSingleton(new MenuEntry("/privacy/breaches", BreachTexts.Breaches, MenuGroup.Oversight, Permit.ManagePrivacy)
        {
            Order = 33, IsLate = true, Count = (services, stop) => services.GetRequiredService<BreachList>().CountToTell(stop),
        })
        .AddSingleton(new MenuEntry("/privacy/holds", RetentionTexts.Holds, MenuGroup.Data, Permit.AnswerRequests) { Order = 80 })
        .AddSingleton(new MenuEntry("/privacy/retention", RetentionTexts.Retention, MenuGroup.Administration, Permit.ManagePrivacy) { Order = 12 })
        .AddSingleton(new MenuEntry("/privacy/purposes", PurposeTexts.Purposes, MenuGroup.Data, Permit.SeeHouseholds) { Order = 81 })
        .AddSingleton(new MenuEntry("/privacy/purposes", PurposeTexts.Purposes, MenuGroup.Administration, Permit.ManagePrivacy) { Order = 13 })
        .AddSingleton(new MenuEntry("/privacy/processing", ProcessingTexts.Processing, MenuGroup.Administration, Permit.ManagePrivacy) { Order = 14 })
        .AddSingleton(new MenuEntry("/privacy/controller", ProcessingTexts.Controller, MenuGroup.Administration, Permit.ManagePrivacy) { Order = 15 });

    public IEnumerable<Command> Commands => [RetentionCommand.Create()];

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/privacy/processing.csv", (ProcessingRecord record, CancellationToken stop) => record.AsCsv(stop)).RequireAuthorization(Permit.ManagePrivacy);
        routes.MapGet("/privacy/requests/{id:guid}/copy.json", PersonalDataFile.AsJson).RequireAuthorization(Permit.AnswerRequests);
        routes.MapGet("/privacy/requests/{id:guid}/copy.csv", PersonalDataFile.AsCsv).RequireAuthorization(Permit.AnswerRequests);
    }
}
