using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Reception.Tickets;

/// <summary>A number for whoever waits at a centre, of one day (บัตรคิว). Nobody's name stands on it.</summary>
public sealed class Ticket : IInArea
{
    public const int CounterMaxLength = 20;

    public required Guid Id { get; init; }
    public required Guid CentreId { get; init; }

    /// <summary>Of the centre.</summary>
    public required string AreaCode { get; set; }

    public required DateOnly Day { get; init; }

    /// <summary>From 1 on each day.</summary>
    public required int Number { get; init; }

    /// <summary>Called before the others: old, disabled, pregnant, with a baby or ill.</summary>
    public required bool IsPriority { get; init; }

    public required TicketState State { get; set; }
    public required DateTimeOffset IssuedAt { get; init; }

    /// <summary>When it was called last; null while it never was.</summary>
    public DateTimeOffset? CalledAt { get; set; }

    public Guid? CalledBy { get; set; }

    /// <summary>Where its bearer is to go, in the words of whoever called it.</summary>
    public string? Counter { get; set; }

    /// <summary>How often it was changed: of two who call it at once, one is let through.</summary>
    public int Changes { get; set; }
}

internal sealed class TicketMapping : IEntityTypeConfiguration<Ticket>
{
    public void Configure(EntityTypeBuilder<Ticket> builder)
    {
        builder.ToTable("tickets");
        builder.Property(t => t.Counter).HasMaxLength(Ticket.CounterMaxLength);
        builder.Property(t => t.Changes).IsConcurrencyToken();
        builder.HasIndex(t => new { t.CentreId, t.Day, t.Number }).IsUnique();
        builder.HasIndex(t => t.AreaCode);
    }
}
