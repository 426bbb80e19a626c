using Hunsuan.Households;
using Hunsuan.Shared;
using Microsoft.AspNetCore.Components;

namespace Hunsuan.Cases;

/// <summary>What every page that works on one case has (หน้าทำงานของเคส): the case, or "not found", and the way back to the record.</summary>
public abstract class CasePage : ComponentBase
{
    [Inject] private CaseView Cases { get; set; } = default!;
    [Inject] private NavigationManager Nav { get; set; } = default!;
    [CascadingParameter] protected HttpContext Http { get; set; } = default!;
    [Parameter] public Guid Id { get; set; }

    protected CaseView.View? Shown { get; private set; }
    protected IReadOnlyList<Problem> Problems { get; private set; } = [];
    protected IReadOnlyList<(Text, string)> Trail => [(Shown!.Heading.Name, Shown.Heading.Path)];

    protected override async Task OnInitializedAsync()
    {
        Shown = await Cases.Of(Id, Http.RequestAborted);
        if (Shown is null) Nav.NotFound();
        else await Prepare();
    }

    protected virtual Task Prepare() => Task.CompletedTask;

    /// <summary>Back to the record, or to another page, when it is done; otherwise the problems are shown.</summary>
    protected void GoOn<T>(Result<T> result, string done, string? path = null)
    {
        Problems = result.Problems;
        if (result.Succeeded) Nav.NavigateTo($"{path ?? HouseholdHeading.PathOf(Shown!.Case.HouseholdId)}?done={done}");
    }
}
