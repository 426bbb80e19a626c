using Hunsuan.Shared;
using Microsoft.AspNetCore.Components;

namespace Hunsuan.Cases.Conferences;

/// <summary>What pages about one conference have (หน้าของประชุมรายกรณี): the conference, or "not found", and the way back to it.</summary>
public abstract class OneConferencePage : ComponentBase
{
    [Inject] protected NavigationManager Nav { get; set; } = default!;
    [Inject] private ConferenceView Conferences { get; set; } = default!;
    [CascadingParameter] protected HttpContext Http { get; set; } = default!;
    [Parameter] public Guid Id { get; set; }

    protected ConferenceView.View? Shown { get; private set; }
    protected IReadOnlyList<Problem> Problems { get; private set; } = [];
    protected IReadOnlyList<(Text, string)> Trail => [(Shown!.Of.Heading.Name, Shown.Of.Heading.Path), (ConferenceTexts.OfCase, ConferenceAddress.OfCase(Shown.Conference.CaseId))];

    protected override async Task OnInitializedAsync()
    {
        Begin();
        var shown = await Conferences.Of(Id, Http.RequestAborted);
        if (shown is null)
        {
            Nav.NotFound();
            return;
        }

        Prepare(shown);
        Shown = shown;
    }

    /// <summary>Fills what the forms show, before anything is awaited.</summary>
    protected virtual void Begin()
    {
    }

    protected virtual void Prepare(ConferenceView.View shown)
    {
    }

    /// <summary>To the conference when it is done; otherwise the problems are shown.</summary>
    protected void GoOn<T>(Result<T> result, string done)
    {
        Problems = result.Problems;
        if (result.Succeeded) Nav.NavigateTo($"{ConferenceAddress.Of(Id)}?done={done}");
    }
}
