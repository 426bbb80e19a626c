using Hunsuan.Households;
using Hunsuan.Shared;
using Microsoft.AspNetCore.Components;

namespace Hunsuan.Records;

/// <summary>What every page about one member has (หน้าของสมาชิก): the person, or "not found", and the way back to the record.</summary>
public abstract class PersonPage : ComponentBase
{
    [Inject] private HouseholdHeading Headings { get; set; } = default!;
    [Inject] private NavigationManager Nav { get; set; } = default!;
    [CascadingParameter] protected HttpContext Http { get; set; } = default!;
    [Parameter] public Guid Id { get; set; }

    protected Person? Person { get; private set; }
    protected HouseholdHeading.Heading Heading { get; private set; } = default!;
    protected IReadOnlyList<Problem> Problems { get; private set; } = [];
    protected IReadOnlyList<(Text, string)> Trail => [(Heading.Name, Heading.Path)];

    protected override async Task OnInitializedAsync()
    {
        if (await Headings.OfPerson(Id, Http.RequestAborted) is not { } found)
        {
            Nav.NotFound();
            return;
        }

        (Heading, Person) = found;
        Prepare();
    }

    protected abstract void Prepare();

    protected void Show(IReadOnlyList<Problem> problems) => Problems = problems;

    /// <summary>Back to the household that the person lived in until now; otherwise the problems are shown.</summary>
    protected void GoOn<T>(Result<T> result, string done)
    {
        Problems = result.Problems;
        if (result.Succeeded) Nav.NavigateTo($"{Heading.Path}?done={done}");
    }
}
