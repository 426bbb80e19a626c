using Hunsuan.Access;
using Hunsuan.Aid.Asking;
using Hunsuan.Aid.Budget;
using Hunsuan.Aid.Deciding;
using Hunsuan.Aid.Paying;
using Hunsuan.Cases;
using Hunsuan.Cases.Course;
using Hunsuan.Hosting;
using Hunsuan.Privacy;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Aid;

/// <summary>Money that is asked for, approved, paid and reported (เงินสงเคราะห์).</summary>
public sealed class AidModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddBook(s => AidBook.Load(s.GetRequiredService<Installation>().DataFolder))
        .AddBook(s => ApprovalBook.Load(s.GetRequiredService<Installation>().DataFolder))
        .AddSingleton<IStateTable>(AidStates.Table)
        .AddScoped<AidLimits>()
        .AddScoped<AidAuthority>()
        .AddScoped<AidChange>()
        .AddScoped<AidPersons>()
        .AddScoped<AskAid>()
        .AddScoped<CheckAidFacts>()
        .AddScoped<ApproveAid>()
        .AddScoped<MoveAid>()
        .AddScoped<DecideAid>()
        .AddScoped<PayAid>()
        .AddScoped<AidList>()
        .AddScoped<AidView>()
        .AddScoped<BudgetLedger>()
        .AddScoped<BudgetView>()
        .AddScoped<KeepLine>()
        .AddScoped<IHoldsCaseOpen, OpenAid>()
        .AddScoped<ITellsOfSteps, StepsOfAid>()
        .AddScoped<IGoesWithMerge, MergedAid>()
        .AddScoped<IKeepsPersonalData, AidOfPeople>()
        .AddSingleton(Queue(AidShelf.ToCheck, AidAddress.All, AidPageTexts.Menu, Permit.WorkCases, 6))
        .AddSingleton(Queue(AidShelf.MineToApprove, AidAddress.ToApprove, AidPageTexts.MenuApprove, Permit.ApproveAid, 7))
        .AddSingleton(Queue(AidShelf.MineToPay, AidAddress.ToPay, AidPageTexts.MenuPay, Permit.PayAid, 8))
        .AddSingleton(new MenuEntry(AidAddress.Budget, BudgetTexts.Budget, MenuGroup.Data, Permit.PayAid) { Order = 61 });

    public void Map(IEndpointRouteBuilder routes)
    {
        BudgetSheet.Map(routes);
        PhotoOfPayment.Map(routes);
    }

    private static MenuEntry Queue(AidShelf queue, string address, Text title, string permit, int order) => new(address, title, MenuGroup.Help, permit)
    {
        Order = order, Count = (scope, stop) => scope.GetRequiredService<AidList>().Count(queue, stop),
    };
}
