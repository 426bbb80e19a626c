using Hunsuan.Shared;
using Microsoft.AspNetCore.Components;

namespace Hunsuan.Centres;

/// <summary>What every page that changes a part of a centre has (หน้าดูแลส่วนของศูนย์): the centre, or "not found", and the way back.</summary>
public abstract class CentrePartPage : ComponentBase
{
    [Inject] protected CentreView View { get; set; } = default!;
    [Inject] private NavigationManager Nav { get; set; } = default!;
    [CascadingParameter] protected HttpContext Http { get; set; } = default!;
    [Parameter] public Guid Id { get; set; }

    /// <summary>Null until it is read, and where there is none that the user looks after.</summary>
    protected Centre? Centre { get; private set; }

    protected IReadOnlyList<Problem> Problems { get; set; } = [];
    protected IReadOnlyList<(Text, string)> Trail => [(CentreTexts.Menu, CentreAddress.Home), (new(Centre!.Name, Centre.Name), CentreAddress.Of(Id))];

    protected override async Task OnInitializedAsync()
    {
        var centre = await View.Own(Id, Http.RequestAborted);
        if (centre is null)
        {
            Nav.NotFound();
            return;
        }

        await Prepare(centre);
        Centre = centre;
    }

    protected abstract Task Prepare(Centre centre);

    /// <summary>The same page again when it is done, or where it says; otherwise the problems are shown.</summary>
    protected void GoOn<T>(Result<T> result, string? address = null)
    {
        Problems = result.Problems;
        if (result.Succeeded) Nav.NavigateTo(address ?? Http.Request.Path);
    }
}
