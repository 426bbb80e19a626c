using Hunsuan.Households;
using Hunsuan.Shared;
using Microsoft.AspNetCore.Components;

namespace Hunsuan.Aid;

/// <summary>What every page about one request for money has (หน้าของคำขอเงินสงเคราะห์): the request, or "not found", and the way back.</summary>
public abstract class AidPage : ComponentBase
{
    [Inject] private AidView Requests { get; set; } = default!;
    [Inject] private NavigationManager Nav { get; set; } = default!;
    [CascadingParameter] protected HttpContext Http { get; set; } = default!;
    [Parameter] public Guid Id { get; set; }

    protected AidView.View? Shown { get; private set; }
    protected IReadOnlyList<Problem> Problems { get; private set; } = [];

    /// <summary>For those who work on the case; others come from their queue.</summary>
    protected IReadOnlyList<(Text, string)> Trail =>
        [(Shown!.Heading.Name, HouseholdHeading.PathOf(Shown.Request.HouseholdId)), (AidPageTexts.OfCase, AidAddress.OfCase(Shown.Request.CaseId)), (Shown.KindName, AidAddress.Of(Id))];

    protected override async Task OnInitializedAsync()
    {
        var shown = await Requests.Of(Id, Http.RequestAborted);
        if (shown is null)
        {
            Nav.NotFound();
            return;
        }

        await Prepare(shown);
        Shown = shown;
    }

    protected virtual Task Prepare(AidView.View shown) => Task.CompletedTask;

    /// <summary>To the request, or to another page, when it is done; otherwise the problems are shown.</summary>
    protected void GoOn(Result<AidRequest> result, string done, string? path = null)
    {
        Problems = result.Problems;
        if (result.Succeeded) Nav.NavigateTo($"{path ?? AidAddress.Of(Id)}?done={done}");
    }
}
