using Hunsuan.Shared;
using Microsoft.AspNetCore.Components;

namespace Hunsuan.Cases.Plans;

/// <summary>What pages about one goal or action have (หน้าของเป้าหมายหรือกิจกรรม): the plan it stands in, or "not found", and the way back to it.</summary>
public abstract class PlanPartPage : ComponentBase
{
    [Inject] private NavigationManager Nav { get; set; } = default!;
    [Inject] protected PlanView Plans { get; set; } = default!;
    [CascadingParameter] protected HttpContext Http { get; set; } = default!;
    [Parameter] public Guid Id { get; set; }

    /// <summary>The goal, or that of the action.</summary>
    protected PlanView.GoalView? Shown { get; private set; }

    protected IReadOnlyList<Problem> Problems { get; private set; } = [];
    protected IReadOnlyList<(Text, string)> Trail => [(Shown!.Of.Heading.Name, Shown.Of.Heading.Path), (PlanTexts.Title, PlanAddress.Of(Shown.Goal.CaseId))];

    protected override async Task OnInitializedAsync()
    {
        var shown = await Find();
        if (shown is null)
        {
            Nav.NotFound();
            return;
        }

        await Prepare(shown);
        Shown = shown;
    }

    /// <summary>The goal by its id; a page about an action finds that first.</summary>
    protected virtual Task<PlanView.GoalView?> Find() => Plans.Goal(Id, Http.RequestAborted);

    protected virtual Task Prepare(PlanView.GoalView shown) => Task.CompletedTask;

    /// <summary>Back to the plan, or to another page, when it is done; otherwise the problems are shown.</summary>
    protected void GoOn<T>(Result<T> result, string done, string? path = null)
    {
        Problems = result.Problems;
        if (result.Succeeded) Nav.NavigateTo($"{path ?? PlanAddress.Of(Shown!.Goal.CaseId)}?done={done}");
    }
}
