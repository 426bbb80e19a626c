using Hunsuan.Shared;
using Microsoft.AspNetCore.Components;

namespace Hunsuan.Ui;

/// <summary>What every question of a form has: name, label, hint, and what is wrong with its answer (ช่องกรอก).</summary>
public abstract class Field : ComponentBase
{
    /// <summary>Name of the property of the form's input, and of the problems that concern it.</summary>
    [Parameter, EditorRequired] public string Name { get; set; } = "";

    [Parameter, EditorRequired] public Text Label { get; set; }
    [Parameter] public Text? Hint { get; set; }
    [Parameter] public IReadOnlyList<Problem> Problems { get; set; } = [];

    /// <summary>Name of the page's property that takes the form.</summary>
    [Parameter] public string Prefix { get; set; } = "Input";

    protected string FullName => $"{Prefix}.{Name}";

    protected Text? Error => Problems.FirstOrDefault(p => p.Field == Name)?.Message;

    protected string HintId => $"{Name}-hint";

    protected string ErrorId => $"{Name}-error";

    protected string? DescribedBy =>
        (Hint, Error) switch
        {
            (null, null) => null,
            (null, _) => ErrorId,
            (_, null) => HintId,
            _ => $"{HintId} {ErrorId}",
        };
}
